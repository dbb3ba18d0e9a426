using Microsoft.Extensions.Primitives;

namespace QuizNet.Gateway.Edge;

/// <summary>
/// Which requests leave open where they end, or to whom their headers belong (RFC 9112 §6.3, RFC 9110 §7.6.1). Kestrel has refused most
/// before; it would take these, and another server might read them differently.
/// </summary>
internal static class Framing
{
    // Where Kestrel puts the Content-Length of a request that has a Transfer-Encoding too.
    private const string SetAsideLength = "X-Content-Length";

    private static readonly HashSet<string> KnownOptions = new(StringComparer.OrdinalIgnoreCase) { "keep-alive", "close", "upgrade", "te", "http2-settings" };

    /// <summary>Null: nothing is wrong with them.</summary>
    public static string? Complaint(string protocol, IHeaderDictionary headers)
    {
        if (headers.TransferEncoding is { Count: > 0 } coding)
        {
            if (headers.ContentLength is not null || headers.ContainsKey(SetAsideLength))
            {
                return "The request has both a Content-Length and a Transfer-Encoding. Send one of them.";
            }

            if (coding.Count != 1 || !string.Equals(coding[0], "chunked", StringComparison.OrdinalIgnoreCase))
            {
                return "The only Transfer-Encoding that is taken is 'chunked'.";
            }

            if (HttpProtocol.IsHttp10(protocol))
            {
                return "HTTP/1.0 knows no Transfer-Encoding. Send a Content-Length.";
            }
        }

        return OnlyKnown(headers.Connection) ? null : "The header Connection may say close, keep-alive, upgrade, te and http2-settings.";
    }

    // Whoever could name any header here could take away one that a service relies on.
    private static bool OnlyKnown(StringValues connection) => connection.Count switch
    {
        0 => true,
        1 when connection[0] is "keep-alive" or "close" or "Upgrade" => true,
        _ => connection.All(line => (line ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).All(KnownOptions.Contains)),
    };
}
