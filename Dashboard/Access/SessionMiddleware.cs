using Microsoft.Extensions.Options;

namespace QuizNet.Dashboard.Access;

/// <summary>
/// Turns the cookie of the page into what everybody else sends: a token in the Authorization header. A session of the link has none, and is the
/// caller itself. Whoever sends a header of their own is not looked at.
/// </summary>
internal sealed class SessionMiddleware(RequestDelegate next, SessionCookie cookie, SessionRenewal renewal, IHostEnvironment environment, IOptions<AccessOptions> options, TimeProvider time)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!SessionCookie.IsPresent(request) || request.Headers.Authorization.Count > 0 || !(request.Path.StartsWithSegments("/api") || request.Path.StartsWithSegments("/access")))
        {
            await next(context);
            return;
        }

        if (AccessRules.Changes(request.Method) && AccessRules.IsSameOrigin(request) != true)
        {
            await TypedResults.Problem("With a cookie, changes are taken from the dashboard's own page only. Send a token in the Authorization header instead.", statusCode: StatusCodes.Status403Forbidden)
                .ExecuteAsync(context);
            return;
        }

        var now = time.GetUtcNow();
        Apply(context, await RenewAsync(context, cookie.Read(request), now), now);
        await next(context);
    }

    private async Task<OperatorSession?> RenewAsync(HttpContext context, OperatorSession? session, DateTimeOffset now)
    {
        if (session is not { RefreshToken: { } refreshToken } || !session.IsDue(now))
        {
            return session;
        }

        var answer = await renewal.RenewAsync(refreshToken, context.RequestAborted);
        if (answer.SignedIn is not { } signedIn)
        {
            return answer.IsRefused ? null : session;
        }

        var renewed = OperatorSession.Of(signedIn, now);
        cookie.Write(context, renewed);
        return renewed;
    }

    private void Apply(HttpContext context, OperatorSession? session, DateTimeOffset now)
    {
        if (session is { Token: { } token } && session.Until > now)
        {
            context.Request.Headers.Authorization = $"Bearer {token}";
        }
        else if (session is not null && (session.Token is null ? session.Until > now && environment.IsDevelopment() : session.Until + options.Value.Grace > now))
        {
            context.User = session.ToPrincipal();
        }
        else
        {
            SessionCookie.Delete(context);
            return;
        }

        context.Items[typeof(OperatorSession)] = session;
    }
}
