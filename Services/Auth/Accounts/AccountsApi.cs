using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using QuizNet.Auth.Sessions;
using QuizNet.Auth.Throttling;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Auth.Accounts;

internal static class AccountsApi
{
    public static void AddAccounts(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<PasswordOptions>().BindConfiguration("Passwords").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<PasswordHashes>();
        builder.Services.AddScoped<AccountBook>();
    }

    public static void MapAccounts(this RouteGroupBuilder auth)
    {
        const string SignUp = """{"username":"demo","email":"demo@example.com","password":"secret123"}""";

        var accounts = auth.MapGroup("").WithTags("Accounts");
        accounts.MapPost("/signup", SignUpAsync).AllowAnonymous().WithSummary("Makes an account and signs it in").WithExample(SignUp);
        accounts.MapPost("/register", SignUpAsync).AllowAnonymous().WithSummary("The same as signup").WithExample(SignUp);
        accounts.MapGet("/me", MeAsync).RequireAuthorization(Policies.User).WithSummary("Who one is");
        accounts.MapPost("/change-password", ChangePasswordAsync).RequireAuthorization(Policies.User).WithSummary("Changes the password and ends all sessions but a new one")
            .WithExample("""{"currentPassword":"secret123","newPassword":"a better secret"}""");
        accounts.MapPut("/users/{id}/role", ChangeRoleAsync).RequireAuthorization(Policies.Admin).WithSummary("Makes a user a player, host or admin")
            .WithExample("""{"role":"host"}""");
    }

    private static async Task<Results<Created<SignedIn>, ValidationProblem, ProblemHttpResult>> SignUpAsync(
        SignUpRequest request, AuthContext context, AccountBook accounts, SessionBook sessions, IOptions<PasswordOptions> options, HttpContext http, CancellationToken cancellationToken)
    {
        if (AccountRules.Check(request, options.Value.MinimumLength) is { Count: > 0 } errors)
        {
            return TypedResults.ValidationProblem(errors);
        }

        var account = await accounts.PrepareAsync(request.Username!, request.Email!, request.Password!, Roles.Player, cancellationToken);
        try
        {
            return TypedResults.Created("/api/auth/me", await context.WriteAsync(
                token =>
                {
                    accounts.Add(account);
                    return sessions.BeginAsync("User registered successfully", account, Origin.Of(http), token);
                },
                cancellationToken));
        }
        catch (Exception failure) when (DatabaseFailures.IsDuplicate(failure))
        {
            return AccountBook.Taken();
        }
    }

    private static async Task<Results<Ok<UserInfo>, ProblemHttpResult>> MeAsync(ClaimsPrincipal user, AuthContext context, CancellationToken cancellationToken)
    {
        var id = user.UserId();
        return await context.Accounts.AsNoTracking().SingleOrDefaultAsync(account => account.Id == id, cancellationToken) is { } account
            ? TypedResults.Ok(account.ToInfo())
            : TypedResults.Problem("This account does not exist any more.", statusCode: StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<SignedIn>, ValidationProblem, ProblemHttpResult>> ChangePasswordAsync(
        ChangePasswordRequest request,
        ClaimsPrincipal user,
        AuthContext context,
        SessionBook sessions,
        PasswordHashes hashes,
        SignInThrottle throttle,
        IOptions<PasswordOptions> options,
        HttpContext http,
        CancellationToken cancellationToken)
    {
        var id = user.UserId();
        if (await context.Accounts.AsNoTracking().SingleOrDefaultAsync(known => known.Id == id, cancellationToken) is not { } account)
        {
            return TypedResults.Problem("This account does not exist any more.", statusCode: StatusCodes.Status404NotFound);
        }

        if (PasswordRules.Check(request.NewPassword, account.Username, account.Email, options.Value.MinimumLength) is { } mistake)
        {
            return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["newPassword"] = [mistake] });
        }

        var origin = Origin.Of(http);
        if (await throttle.BeginAsync(account.EmailKey, origin.Address ?? "") is { Ticks: > 0 } wait)
        {
            return SessionsApi.TooMany(http, wait);
        }

        if (request.CurrentPassword is not { Length: > 0 and <= PasswordRules.MaximumLength } current || await hashes.CheckAsync(account.PasswordHash, current, cancellationToken) == PasswordCheck.Wrong)
        {
            return TypedResults.Problem("The current password is not right.", statusCode: StatusCodes.Status403Forbidden);
        }

        account.PasswordHash = await hashes.HashAsync(request.NewPassword!, cancellationToken);
        var signedIn = await context.WriteAsync(
            async token =>
            {
                await context.Accounts.Where(known => known.Id == id).ExecuteUpdateAsync(set => set.SetProperty(known => known.PasswordHash, account.PasswordHash), token);
                await sessions.EndAsync(id!, [.. (await sessions.AliveAsync(id!, token)).Select(alive => alive.SessionId)], "the password was changed", token);
                return await sessions.BeginAsync("Password changed", account, origin, token);
            },
            cancellationToken);
        await sessions.CutAsync();
        await throttle.SucceedAsync(account.EmailKey, origin.Address ?? "");
        return TypedResults.Ok(signedIn);
    }

    private static async Task<Results<Ok<UserInfo>, ValidationProblem, ProblemHttpResult>> ChangeRoleAsync(
        string id, ChangeRoleRequest request, AuthContext context, SessionBook sessions, TimeProvider time, CancellationToken cancellationToken)
    {
        if (request.Role is not { } role || !Roles.OfUsers.Contains(role))
        {
            return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["role"] = [$"Choose one of: {string.Join(", ", Roles.OfUsers)}."] });
        }

        if (!id.IsStorable() || await context.Accounts.SingleOrDefaultAsync(known => known.Id == id, cancellationToken) is not { } account)
        {
            return TypedResults.Problem("There is no such user.", statusCode: StatusCodes.Status404NotFound);
        }

        await context.WriteAsync(
            async token =>
            {
                account.Role = role;
                account.UpdatedAt = time.StoredNow();
                context.Update(account);
                // Tokens carry the role, so those of the old one must go.
                await sessions.EndAsync(id, [.. (await sessions.AliveAsync(id, token)).Select(alive => alive.SessionId)], "the role was changed", token);
            },
            cancellationToken);
        await sessions.CutAsync();
        return TypedResults.Ok(account.ToInfo());
    }
}
