using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Events;
using QuizNet.ServiceDefaults.Identity;

namespace QuizNet.Auth.SignUps;

/// <summary>How many have signed up lately, for operators.</summary>
internal static class SignUpsApi
{
    private const int Days = 30;

    public static void AddSignUps(this IHostApplicationBuilder builder) => builder.AddEventHandler<UserRegistered, SignUpCounter>("auth-sign-ups");

    public static void MapSignUps(this RouteGroupBuilder auth) => auth.MapGet("/sign-ups", ListAsync).WithTags("Accounts").RequireAuthorization(Policies.Operator)
        .WithSummary("How many accounts were made on each of the last days that had any, newest first");

    private static async Task<Ok<SignUpList>> ListAsync(AuthContext context, CancellationToken cancellationToken)
    {
        var days = await context.SignUps.AsNoTracking().OrderByDescending(count => count.Day).Take(Days).Select(count => new SignUpDay(count.Day, count.Accounts)).ToListAsync(cancellationToken);
        return TypedResults.Ok(new SignUpList(days));
    }
}
