using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace QuizNet.Integration.Dashboard.Alerts;

/// <summary>A mail server as far as RFC 5321 makes one: it takes every mail, and keeps what was sent as it was sent.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _running;

    public MailServer()
    {
        _listener.Start();
        _running = RunAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public ConcurrentQueue<string> Mails { get; } = [];

    public ConcurrentQueue<string> Recipients { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Stop();
        await _running;
        _stopping.Dispose();
    }

    private async Task RunAsync()
    {
        var sessions = new List<Task>();
        try
        {
            while (true)
            {
                sessions.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stopping.Token)));
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(sessions);
        }
    }

    private async Task ServeAsync(TcpClient accepted)
    {
        using var client = accepted;
        using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
        await using var writer = new StreamWriter(client.GetStream(), Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
        try
        {
            await writer.WriteLineAsync("220 test ready");
            while (await reader.ReadLineAsync(_stopping.Token) is { } line)
            {
                await writer.WriteLineAsync(await AnswerAsync(line, reader, writer));
            }
        }
        catch (Exception end) when (end is IOException or OperationCanceledException)
        {
            // The client has gone.
        }
    }

    private async Task<string> AnswerAsync(string line, StreamReader reader, StreamWriter writer)
    {
        if (line.StartsWith("RCPT", StringComparison.OrdinalIgnoreCase))
        {
            Recipients.Enqueue(line);
        }

        if (!line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
        {
            return line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase) ? "221 bye" : "250 fine";
        }

        await writer.WriteLineAsync("354 go on");
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync(_stopping.Token) is { } text && text != ".")
        {
            mail.AppendLine(text);
        }

        Mails.Enqueue(mail.ToString());
        return "250 taken";
    }
}
