using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace QuizNet.ServiceDefaults.Identity;

/// <summary>
/// Who sends a token that is not good is told so, also where none is needed: otherwise they would act as nobody without noticing.
/// Endpoints that allow anonymous callers outright, like signing in, do not look at tokens.
/// </summary>
internal sealed class BadTokenMiddleware(RequestDelegate next, IKeySource keys)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var ignoresTokens = context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null;
        if (ignoresTokens || context.User.Identity?.IsAuthenticated == true || context.Request.Headers.Authorization.Count == 0)
        {
            await next(context);
        }
        else if (keys.ById.Count == 0)
        {
            context.Response.Headers.RetryAfter = "1";
            await TypedResults.Problem("Tokens cannot be checked yet, because the keys of Auth are not known. Try again in a second.", statusCode: StatusCodes.Status503ServiceUnavailable)
                .ExecuteAsync(context);
        }
        else
        {
            await context.ChallengeAsync();
        }
    }
}
