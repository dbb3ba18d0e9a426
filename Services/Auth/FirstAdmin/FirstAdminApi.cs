using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using QuizNet.Auth.Accounts;
using QuizNet.Auth.Sessions;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Auth.FirstAdmin;

/// <summary>The way to the first admin: with the code of the link that the AppHost prints, as long as there is none.</summary>
internal static class FirstAdminApi
{
    private static readonly string Page = ReadPage();

    public static void AddFirstAdmin(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<FirstAdminOptions>().BindConfiguration("FirstAdmin");
        builder.Services.AddHostedService<ConfiguredAdmin>();
    }

    public static void MapFirstAdmin(this RouteGroupBuilder auth)
    {
        auth.MapGet("/first-admin", ShowAsync).AllowAnonymous().WithTags("First admin").WithSummary("The page for making the first admin; 410 once there is one");
        auth.MapPost("/first-admin", MakeAsync).AllowAnonymous().WithTags("First admin").WithSummary("Makes the first admin, with the code that the AppHost printed")
            .WithExample("""{"code":"the code of the link","username":"admin","email":"admin@example.com","password":"a good password"}""");
    }

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> ShowAsync(AuthContext context, CancellationToken cancellationToken) =>
        await ExistsAsync(context, cancellationToken) ? Gone() : TypedResults.Content(Page, "text/html", Encoding.UTF8);

    private static async Task<Results<Ok<SignedIn>, ValidationProblem, ProblemHttpResult>> MakeAsync(
        FirstAdminRequest request,
        AuthContext context,
        AccountBook accounts,
        SessionBook sessions,
        IOptions<FirstAdminOptions> options,
        IOptions<PasswordOptions> passwords,
        HttpContext http,
        CancellationToken cancellationToken)
    {
        if (options.Value.Code is not { Length: > 0 } code
            || !CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(code)), SHA256.HashData(Encoding.UTF8.GetBytes(request.Code ?? ""))))
        {
            return TypedResults.Problem("The code is not right. Open the link that the AppHost prints when it starts.", statusCode: StatusCodes.Status403Forbidden);
        }

        var signUp = new SignUpRequest(request.Username, request.Email, request.Password);
        if (AccountRules.Check(signUp, passwords.Value.MinimumLength) is { Count: > 0 } errors)
        {
            return TypedResults.ValidationProblem(errors);
        }

        var account = await accounts.PrepareAsync(request.Username!, request.Email!, request.Password!, Roles.Admin, cancellationToken);
        try
        {
            var signedIn = await context.WriteAsync(
                async token =>
                {
                    if (!await TakeAsync(context, token))
                    {
                        return null;
                    }

                    accounts.Add(account);
                    return await sessions.BeginAsync("The first admin has been made", account, Origin.Of(http), token);
                },
                cancellationToken);
            return signedIn is null ? Gone() : TypedResults.Ok(signedIn);
        }
        catch (Exception failure) when (DatabaseFailures.IsDuplicate(failure))
        {
            return AccountBook.Taken();
        }
    }

    public static Task<bool> ExistsAsync(AuthContext context, CancellationToken cancellationToken) =>
        context.Accounts.AnyAsync(account => account.Role == Roles.Admin, cancellationToken);

    /// <summary>Whether the present transaction may make the first admin. On PostgreSQL two could run at the same time, so they lock.</summary>
    public static async Task<bool> TakeAsync(AuthContext context, CancellationToken cancellationToken)
    {
        if (context.Database.IsNpgsql())
        {
            await context.Database.ExecuteSqlAsync($"LOCK TABLE users IN SHARE ROW EXCLUSIVE MODE", cancellationToken);
        }

        return !await ExistsAsync(context, cancellationToken);
    }

    private static ProblemHttpResult Gone() => TypedResults.Problem(
        "There is an admin already, who can make others with PUT /api/auth/users/{id}/role.", statusCode: StatusCodes.Status410Gone);

    private static string ReadPage()
    {
        using var reader = new StreamReader(typeof(FirstAdminApi).Assembly.GetManifestResourceStream("FirstAdmin.html")!);
        return reader.ReadToEnd();
    }
}
