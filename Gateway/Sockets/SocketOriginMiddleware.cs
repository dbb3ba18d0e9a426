using Microsoft.AspNetCore.Http.Features;
using QuizNet.Gateway.Cors;

namespace QuizNet.Gateway.Sockets;

/// <summary>Refuses WebSockets that pages of foreign origins open.</summary>
internal sealed class SocketOriginMiddleware(RequestDelegate next, AllowedOrigins origins)
{
    public Task InvokeAsync(HttpContext context) =>
        !IsOpening(context) || SocketOrigin.IsAllowed(context.Request.Headers.Origin, context.Request.Host.Value ?? "", origins)
            ? next(context)
            : TypedResults.Problem("Pages of this origin may not open connections here. The origins in Cors:Origins may.", statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context);

    // In HTTP/1.1 an upgrade, in HTTP/2 a CONNECT with a protocol (RFC 8441).
    private static bool IsOpening(HttpContext context) =>
        context.Request.Headers.Upgrade.Count > 0 || context.Features.Get<IHttpExtendedConnectFeature>() is { IsExtendedConnect: true };
}
