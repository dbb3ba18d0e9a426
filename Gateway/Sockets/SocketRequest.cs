using Microsoft.AspNetCore.Http.Features;

namespace QuizNet.Gateway.Sockets;

/// <summary>Which requests open a socket. The forwarder reads them the same way, so whoever only looks like one is an ordinary request.</summary>
internal static class SocketRequest
{
    private const string Protocol = "websocket";

    /// <summary>In HTTP/1.1 an upgrade (RFC 6455 §4.1), in HTTP/2 and 3 a CONNECT with a protocol (RFC 8441, RFC 9220).</summary>
    public static bool Opens(HttpContext context) =>
        (IsProtocol(context.Request.Headers.Upgrade) && context.Features.Get<IHttpUpgradeFeature>() is { IsUpgradableRequest: true })
        || (context.Features.Get<IHttpExtendedConnectFeature>() is { IsExtendedConnect: true } connect && IsProtocol(connect.Protocol));

    private static bool IsProtocol(string? protocol) => Protocol.Equals(protocol, StringComparison.OrdinalIgnoreCase);
}
