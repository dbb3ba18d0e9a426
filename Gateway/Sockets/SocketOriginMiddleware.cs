using QuizNet.Gateway.Cors;

namespace QuizNet.Gateway.Sockets;

/// <summary>Refuses WebSockets that pages of foreign origins open.</summary>
internal sealed class SocketOriginMiddleware(RequestDelegate next, AllowedOrigins origins)
{
    public Task InvokeAsync(HttpContext context) =>
        !SocketRequest.Opens(context) || SocketOrigin.IsAllowed(context.Request.Headers.Origin, context.Request.Host.Value ?? "", origins)
            ? next(context)
            : TypedResults.Problem("Pages of this origin may not open connections here. The origins in Cors:Origins may.", statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context);
}
