namespace QuizNet.Gateway.Proxying;

/// <summary>Says what to check when there is nobody to forward to.</summary>
internal sealed class NoServersMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var proxy = context.GetReverseProxyFeature();
        if (proxy.AvailableDestinations.Count > 0)
        {
            return next(context);
        }

        var type = proxy.Cluster.Config.ClusterId;
        context.Response.Headers.RetryAfter = "1";
        return TypedResults.Problem(
            title: "No servers available",
            statusCode: StatusCodes.Status503ServiceUnavailable,
            detail: $"No replica of '{type}' can take requests. GET /status shows those that the gateway knows, and GET /api/registry/services/{type} at the registry those that are registered. If there are none, start some; if all are unhealthy, their logs say why.")
            .ExecuteAsync(context);
    }
}
