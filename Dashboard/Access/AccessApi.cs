using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Dashboard.Access;

/// <summary>How the page gets its session, and gives it up.</summary>
internal static class AccessApi
{
    private const int LongestInput = 1_024;

    public static void MapAccess(this WebApplication app)
    {
        var access = app.MapGroup("/access").WithTags("Access");
        access.MapSession("/session", "/sign-in");
        access.MapPost("/sign-out", SignOutAsync).AllowAnonymous().WithSummary("Ends the session of the cookie");
        access.MapGet("/{code}", UseLink).AllowAnonymous().RequireRateLimiting(AccessServices.SignInLimit).WithSummary("The link that the AppHost prints in Development");

        // The page asks for everything under /api.
        app.MapGroup("/api").WithTags("Access").MapSession("/access", "/access");
    }

    private static void MapSession(this RouteGroupBuilder access, string session, string signIn)
    {
        access.MapGet(session, Session).RequireAuthorization(Policies.Operator).WithSummary("Who is signed in with this cookie");
        access.MapPost(signIn, SignInAsync).AllowAnonymous().RequireRateLimiting(AccessServices.SignInLimit).WithSummary("Signs an admin in, with a cookie")
            .WithExample("""{"username":"admin","password":"a good password"}""");
    }

    private static async Task<Results<Ok<DashboardSession>, ProblemHttpResult>> SignInAsync(
        DashboardSignIn request, HttpContext http, AuthClient auth, SessionCookie cookie, TimeProvider time, CancellationToken cancellationToken)
    {
        if (AccessRules.IsSameOrigin(http.Request) == false)
        {
            return TypedResults.Problem("Sign in on the dashboard's own page.", statusCode: StatusCodes.Status403Forbidden);
        }

        if (request.Username is not { Length: > 0 and <= LongestInput } name || request.Password is not { Length: > 0 and <= LongestInput } password)
        {
            return TypedResults.Problem("Send your user name as 'username' and your password as 'password'.", statusCode: StatusCodes.Status400BadRequest);
        }

        var asked = time.GetUtcNow();
        var answer = await auth.SignInAsync(name, password, http.Connection.RemoteIpAddress, cancellationToken);
        if (answer.SignedIn is not { } signedIn)
        {
            if (answer.RetryAfter is { } wait)
            {
                http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            }

            return TypedResults.Problem(answer.Detail, statusCode: (int)answer.Status);
        }

        if (signedIn.User.Role != Roles.Admin)
        {
            await auth.SignOutAsync(signedIn.Token, cancellationToken);
            return TypedResults.Problem("The dashboard is for admins. An admin can make you one with PUT /api/auth/users/{id}/role.", statusCode: StatusCodes.Status403Forbidden);
        }

        var session = OperatorSession.Of(signedIn, asked);
        cookie.Write(http, session);
        return TypedResults.Ok(session.ToContract());
    }

    private static async Task<NoContent> SignOutAsync(HttpContext http, AuthClient auth, SessionCookie cookie, CancellationToken cancellationToken)
    {
        if (cookie.Read(http.Request) is { Token: { } token })
        {
            await auth.SignOutAsync(token, cancellationToken);
        }

        SessionCookie.Delete(http);
        return TypedResults.NoContent();
    }

    // A token that has come in a header says itself how long it is good.
    private static Results<Ok<DashboardSession>, ProblemHttpResult> Session(HttpContext http) => http.Items[typeof(OperatorSession)] is OperatorSession session
        ? TypedResults.Ok(session.ToContract())
        : TypedResults.Problem("There is no session with a cookie. POST /access/sign-in begins one.", statusCode: StatusCodes.Status404NotFound);

    private static Results<RedirectHttpResult, ProblemHttpResult> UseLink(string code, HttpContext http, LinkCode link, SessionCookie cookie, IOptions<AccessOptions> options, TimeProvider time)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (!link.TryUse(code))
        {
            return TypedResults.Problem(
                "This link is not right, or has been used: it is good for one session. Start the AppHost again for another one, or sign in as an admin.", statusCode: StatusCodes.Status403Forbidden);
        }

        cookie.Write(http, new OperatorSession("link", "developer", Roles.Admin, time.GetUtcNow() + options.Value.LinkSession));
        return TypedResults.Redirect("/");
    }
}
