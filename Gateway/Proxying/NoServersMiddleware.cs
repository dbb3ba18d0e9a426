namespace QuizNet.Gateway.Proxying;

/// <summary>Says what to check when there is nobody to forward to.</summary>
internal sealed class NoServersMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, IProblemDetailsService problems)
    {
        var proxy = context.GetReverseProxyFeature();
        if (proxy.AvailableDestinations.Count > 0)
        {
            await next(context);
            return;
        }

        var type = proxy.Cluster.Config.ClusterId;
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "1";
        await problems.WriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            ProblemDetails =
            {
                Title = "No servers available",
                Status = StatusCodes.Status503ServiceUnavailable,
                Detail = $"No replica of '{type}' can take requests. GET /status shows those that the gateway knows, and GET /api/registry/services/{type} at the registry those that are registered. If there are none, start some; if all are unhealthy, their logs say why.",
            },
        });
    }
}
