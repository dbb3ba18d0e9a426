using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace QuizNet.Support.Framing;

/// <summary>A server behind a proxy that reads strictly, and writes down what it has been sent.</summary>
public sealed class RecordingServer : IAsyncDisposable
{
    private static readonly byte[] Answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Type: text/plain\r\n\r\nok"u8.ToArray();

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _running;

    public RecordingServer()
    {
        _listener.Start(512);
        Address = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
        _running = AcceptAsync();
    }

    public string Address { get; }

    /// <summary>In the order in which they came. Probes of health and the like are left out.</summary>
    public ConcurrentQueue<SeenRequest> Seen { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Dispose();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new ConcurrentBag<Task>();
        while (!_stopping.IsCancellationRequested)
        {
            connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stopping.Token)));
        }
    }

    private async Task ServeAsync(TcpClient connection)
    {
        using var client = connection;
        try
        {
            // Only read through the buffer: while it holds a request that hides behind another, it refuses to be written to.
            await using var network = client.GetStream();
            await using var stream = new BufferedStream(network);
            while (await ReadLineAsync(stream) is { } line)
            {
                var target = line.Split(' ') is [_, var middle, "HTTP/1.1" or "HTTP/1.0"] ? middle : null;
                var headers = new List<string>();
                while (await ReadLineAsync(stream) is { Length: > 0 } header)
                {
                    headers.Add(header);
                }

                if (target is null || target.StartsWith("/api/", StringComparison.Ordinal))
                {
                    Seen.Enqueue(new SeenRequest(target, target is null ? $"the line {line}" : Wrong(headers), Values(headers, "X-Forwarded-For").Count > 0));
                }

                if (target is null || !await SkipBodyAsync(stream, headers))
                {
                    return;
                }

                await network.WriteAsync(line.StartsWith("HEAD", StringComparison.Ordinal) ? Answer.AsMemory(0, Answer.Length - 2) : Answer, _stopping.Token);
            }
        }
        catch (Exception failure) when (failure is IOException or OperationCanceledException)
        {
            // The proxy has gone.
        }
    }

    private static string? Wrong(List<string> headers) =>
        Values(headers, "Content-Length").Count + Values(headers, "Transfer-Encoding").Count > 1 ? "more than one length"
        : Values(headers, "Transfer-Encoding") is [var coding] && !coding.Equals("chunked", StringComparison.OrdinalIgnoreCase) ? "an unknown coding"
        : Values(headers, "Host").Count != 1 ? "not one host"
        : headers.Find(header => header[0] is ' ' or '\t' || header.AsSpan().IndexOfAny("\r\n\0") >= 0 || header.IndexOf(':', StringComparison.Ordinal) < 1);

    private async Task<bool> SkipBodyAsync(Stream stream, List<string> headers)
    {
        if (Values(headers, "Content-Length") is [var length])
        {
            return long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && await SkipAsync(stream, count);
        }

        if (Values(headers, "Transfer-Encoding").Count == 0)
        {
            return true;
        }

        while (await ReadLineAsync(stream) is { } size && int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var count))
        {
            if (!await SkipAsync(stream, count) || await ReadLineAsync(stream) is not "")
            {
                return false;
            }

            if (count == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> Values(List<string> headers, string name) =>
        [.. headers.Where(header => header.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase)).Select(header => header[(name.Length + 1)..].Trim())];

    private async Task<bool> SkipAsync(Stream stream, long count)
    {
        var buffer = new byte[8_192];
        while (count > 0)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(0, (int)Math.Min(count, buffer.Length)), _stopping.Token);
            if (read == 0)
            {
                return false;
            }

            count -= read;
        }

        return true;
    }

    // Null at the end of the connection. Only CRLF ends a line, so that whatever else a proxy lets through stays visible.
    private async Task<string?> ReadLineAsync(Stream stream)
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (await stream.ReadAsync(one, _stopping.Token) == 1)
        {
            line.Append((char)one[0]);
            if (line.Length >= 2 && line[^1] == '\n' && line[^2] == '\r')
            {
                return line.ToString(0, line.Length - 2);
            }
        }

        return null;
    }
}
