using QuizNet.Gateway.Cors;

namespace QuizNet.Gateway.Sockets;

/// <summary>
/// Browsers let any page open a WebSocket anywhere, and only say from where: CORS does not apply (RFC 6455 §10.2). Programs other than
/// browsers send no origin.
/// </summary>
internal static class SocketOrigin
{
    public static bool IsAllowed(string? origin, string host, AllowedOrigins others) =>
        string.IsNullOrEmpty(origin)
        || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from is { Scheme: "http" or "https" } && from.Authority.Equals(WithoutDefaultPort(host, from.Scheme), StringComparison.OrdinalIgnoreCase))
        || others.Contains(origin);

    private static string WithoutDefaultPort(string host, string scheme)
    {
        var port = scheme == "https" ? ":443" : ":80";
        return host.EndsWith(port, StringComparison.Ordinal) ? host[..^port.Length] : host;
    }
}
