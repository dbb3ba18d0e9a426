using System.Net.Sockets;
using System.Text;

namespace QuizNet.Integration.Fuzz;

/// <summary>Bytes that no HTTP client would send.</summary>
internal static class RawRequests
{
    private const string Rest = "Host: localhost\r\nConnection: close\r\n\r\n";

    public static IReadOnlyList<string> All(string path) =>
    [
        "\r\n\r\n", "\0\0\0\0\r\n\r\n", "garbage\r\n\r\n", $"GET {path}\r\n\r\n", $"GET {path} HTTP/9.9\r\n{Rest}", $"GET  {path} HTTP/1.1\r\n{Rest}", $"G\u0001T {path} HTTP/1.1\r\n{Rest}",
        $"GET {path}\0 HTTP/1.1\r\n{Rest}", $"GET {path}/\u00ff\u00fe HTTP/1.1\r\n{Rest}", $"GET {path}?a=\u00ff HTTP/1.1\r\n{Rest}", $"GET {path}/a b HTTP/1.1\r\n{Rest}", $"GET {path}/%00 HTTP/1.1\r\n{Rest}", $"GET {path}#part HTTP/1.1\r\n{Rest}",
        $"GET http://elsewhere{path} HTTP/1.1\r\n{Rest}", $"GET * HTTP/1.1\r\n{Rest}", $"OPTIONS * HTTP/1.1\r\n{Rest}", $"GET \\..\\.. HTTP/1.1\r\n{Rest}", $"GET {path} HTTP/1.1\r\nConnection: close\r\n\r\n", $"GET {path} HTTP/1.1\r\nHost: a\r\n{Rest}",
        $"GET {path} HTTP/1.1\r\nHost: \u00ff\u00ff\r\nConnection: close\r\n\r\n", $"GET {path} HTTP/1.1\r\nNo colon\r\n{Rest}", $"GET {path} HTTP/1.1\r\nX: a\0b\r\n{Rest}", $"GET {path} HTTP/1.1\r\nX: \u00ff\u00c0\r\n{Rest}", $"GET {path} HTTP/1.1\r\nIf-Match: \u00ff\u00c0\r\n{Rest}",
        $"GET {path} HTTP/1.1\r\nAuthorization: Bearer \u00ff\r\n{Rest}", $"GET {path} HTTP/1.1\r\nX: folded\r\n value\r\n{Rest}", $"GET {path} HTTP/1.1\r\n: nameless\r\n{Rest}", $"GET {path} HTTP/1.1\r\nX: {new string('x', 40_000)}\r\n{Rest}",
        $"GET {path} HTTP/1.1\r\n{string.Concat(Enumerable.Range(0, 200).Select(at => $"X{at}: y\r\n"))}{Rest}", $"POST {path} HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: -1\r\n{Rest}", $"POST {path} HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 2\r\nContent-Length: 3\r\n{Rest}{{}}",
        $"POST {path} HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 99999999999999999999\r\n{Rest}", $"POST {path} HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 999999999999\r\n{Rest}{{}}", $"POST {path} HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n{Rest}zz\r\n{{}}\r\n0\r\n\r\n",
        $"POST {path} HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: nonsense\r\n{Rest}", $"POST {path} HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n{Rest}2\r\n{{}}\r\n0\r\n\r\n", $"POST {path} HTTP/1.1\r\nContent-Type: application/\u00ff\r\nContent-Length: 2\r\n{Rest}{{}}",
        $"POST {path} HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 50\r\n{Rest}{{\"half\":", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000",
    ];

    /// <summary>The status of the answer, or 0 where the server only closed the connection.</summary>
    public static async Task<(int Status, string Answer)> SendAsync(Uri address, string request, CancellationToken cancellationToken)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(address.Host, address.Port, cancellationToken);
        await using var stream = connection.GetStream();
        var answer = new MemoryStream();
        try
        {
            // Characters up to \u00ff are bytes here.
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request), cancellationToken);
            connection.Client.Shutdown(SocketShutdown.Send);
            await stream.CopyToAsync(answer, cancellationToken);
        }
        catch (IOException)
        {
            // Closed before we had sent or read all.
        }

        var text = Encoding.UTF8.GetString(answer.ToArray());
        return (text.Split(' ') is ["HTTP/1.1", var status, ..] && int.TryParse(status.AsSpan(0, 3), out var number) ? number : 0, text);
    }
}
