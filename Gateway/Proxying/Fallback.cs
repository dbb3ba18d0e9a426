using QuizNet.Gateway.Caching;

namespace QuizNet.Gateway.Proxying;

/// <summary>The answer when there is nobody to ask: an old copy where one will do, else 503 and what to check.</summary>
internal static class Fallback
{
    public static async Task AnswerAsync(HttpContext context, ServiceRoute route, AnswerCopies copies, string title, string detail)
    {
        if (route.HasFallback && await copies.TryAnswerStaleAsync(context))
        {
            return;
        }

        context.Response.Headers.RetryAfter = "1";
        await TypedResults.Problem(detail, title: title, statusCode: StatusCodes.Status503ServiceUnavailable).ExecuteAsync(context);
    }

    public static Task NobodyAsync(HttpContext context, ServiceRoute route, AnswerCopies copies) => AnswerAsync(
        context,
        route,
        copies,
        "No servers available",
        $"No replica of '{route.Type}' can take requests. GET /status shows those that the gateway knows, and GET /api/registry/services/{route.Type} at the registry those that are registered. If there are none, start some; if all are unhealthy, their logs say why.");
}
