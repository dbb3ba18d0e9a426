using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using QuizNet.Auth.Accounts;
using QuizNet.Auth.Throttling;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Auth.Sessions;

internal static class SessionsApi
{
    // The same for everything that can be wrong, so that nobody learns which accounts exist.
    private const string WrongCredentials = "The name or e-mail address, or the password, is not right.";

    public static void MapSessions(this RouteGroupBuilder auth)
    {
        const string SignIn = """{"email":"demo@example.com","password":"secret123"}""";

        var sessions = auth.MapGroup("").WithTags("Sessions");
        sessions.MapPost("/signin", SignInAsync).AllowAnonymous().WithSummary("Signs in, with e-mail address or user name").WithExample(SignIn);
        sessions.MapPost("/login", SignInAsync).AllowAnonymous().WithSummary("The same as signin").WithExample(SignIn);
        sessions.MapPost("/refresh", RefreshAsync).AllowAnonymous().WithSummary("Gives the next pair of tokens for a refresh token, which can be used once")
            .WithExample("""{"refreshToken":"the refreshToken of the last answer"}""");

        var own = sessions.MapGroup("").RequireAuthorization(Policies.User);
        own.MapPost("/logout", LogOutAsync).WithSummary("Ends this session; its tokens are no longer valid anywhere");
        own.MapGet("/sessions", ListAsync).WithSummary("Where one is signed in");
        own.MapDelete("/sessions/{id}", EndAsync).WithSummary("Ends one of one's sessions");
        own.MapDelete("/sessions", EndOthersAsync).WithSummary("Ends all of one's sessions but this one");
    }

    private static async Task<Results<Ok<SignedIn>, ProblemHttpResult>> SignInAsync(
        SignInRequest request, AuthContext context, SessionBook sessions, PasswordHashes hashes, SignInThrottle throttle, HttpContext http, CancellationToken cancellationToken)
    {
        var name = AccountRules.Key(request.Email is { Length: > 0 } email ? email : request.Username ?? "");
        var password = request.Password ?? "";
        if (name.Length is 0 or > AccountRules.LongestEmail || password.Length is 0 or > PasswordRules.MaximumLength || !password.IsStorable() || !name.IsStorable())
        {
            return TypedResults.Problem("Send your e-mail address as 'email' (or your user name as 'username') and your password as 'password'.", statusCode: StatusCodes.Status400BadRequest);
        }

        var origin = Origin.Of(http);
        if (await throttle.BeginAsync(name, origin.Address ?? "") is { Ticks: > 0 } wait)
        {
            return TooMany(http, wait);
        }

        var account = await context.Accounts.AsNoTracking().SingleOrDefaultAsync(known => known.EmailKey == name || known.UsernameKey == name, cancellationToken);
        var check = await hashes.CheckAsync(account?.PasswordHash, password, cancellationToken);
        if (account is null || check == PasswordCheck.Wrong)
        {
            return TypedResults.Problem(WrongCredentials, statusCode: StatusCodes.Status401Unauthorized);
        }

        var newHash = check == PasswordCheck.RightButOld ? await hashes.HashAsync(password, cancellationToken) : null;
        var signedIn = await context.WriteAsync(
            async token =>
            {
                if (newHash is not null)
                {
                    await context.Accounts.Where(known => known.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(known => known.PasswordHash, newHash), token);
                }

                return await sessions.BeginAsync("Login successful", account, origin, token);
            },
            cancellationToken);
        await throttle.SucceedAsync(name, origin.Address ?? "");
        await sessions.CutAsync();
        return TypedResults.Ok(signedIn);
    }

    public static ProblemHttpResult TooMany(HttpContext http, TimeSpan wait)
    {
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return TypedResults.Problem($"There were too many failed attempts. Try again in {seconds} s.", statusCode: StatusCodes.Status429TooManyRequests);
    }

    private static async Task<Results<Ok<SignedIn>, ProblemHttpResult>> RefreshAsync(
        RefreshRequest request, AuthContext context, SessionBook sessions, HttpContext http, CancellationToken cancellationToken)
    {
        var signedIn = await context.WriteAsync(token => sessions.RefreshAsync(request.RefreshToken, Origin.Of(http), token), cancellationToken);
        await sessions.CutAsync();
        return signedIn is not null
            ? TypedResults.Ok(signedIn)
            : TypedResults.Problem("This refresh token is not valid (any more). Sign in again.", statusCode: StatusCodes.Status401Unauthorized);
    }

    private static async Task<Ok<AuthMessage>> LogOutAsync(ClaimsPrincipal user, AuthContext context, SessionBook sessions, CancellationToken cancellationToken)
    {
        await context.WriteAsync(token => sessions.EndAsync(user.UserId()!, [user.SessionId()!], "logged out", token), cancellationToken);
        await sessions.CutAsync();
        return TypedResults.Ok(new AuthMessage("Logged out"));
    }

    private static async Task<Ok<SessionList>> ListAsync(ClaimsPrincipal user, SessionBook sessions, CancellationToken cancellationToken)
    {
        var alive = await sessions.AliveAsync(user.UserId()!, cancellationToken);
        return TypedResults.Ok(new SessionList(
            [
                .. alive.Select(token => new SessionInfo(
                    token.SessionId, token.SessionId == user.SessionId(), token.SignedInAt, token.CreatedAt, token.ExpiresAt, token.Address, token.Agent)),
            ],
            alive.Count));
    }

    private static async Task<Results<Ok<AuthMessage>, ProblemHttpResult>> EndAsync(
        string id, ClaimsPrincipal user, AuthContext context, SessionBook sessions, CancellationToken cancellationToken)
    {
        if ((await sessions.AliveAsync(user.UserId()!, cancellationToken)).All(token => token.SessionId != id))
        {
            return TypedResults.Problem("You have no such session. GET /api/auth/sessions lists them.", statusCode: StatusCodes.Status404NotFound);
        }

        await context.WriteAsync(token => sessions.EndAsync(user.UserId()!, [id], "ended by its user", token), cancellationToken);
        await sessions.CutAsync();
        return TypedResults.Ok(new AuthMessage("Session ended"));
    }

    private static async Task<Ok<AuthMessage>> EndOthersAsync(ClaimsPrincipal user, AuthContext context, SessionBook sessions, CancellationToken cancellationToken)
    {
        var others = (await sessions.AliveAsync(user.UserId()!, cancellationToken)).Select(token => token.SessionId).Where(id => id != user.SessionId()).ToList();
        await context.WriteAsync(token => sessions.EndAsync(user.UserId()!, others, "ended by its user", token), cancellationToken);
        await sessions.CutAsync();
        return TypedResults.Ok(new AuthMessage($"{others.Count} sessions ended"));
    }
}
