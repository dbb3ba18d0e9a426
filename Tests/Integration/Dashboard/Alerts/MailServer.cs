using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace QuizNet.Integration.Dashboard.Alerts;

/// <summary>A mail server as far as RFC 5321 makes one: it takes every mail, and keeps what was sent as it was sent. With a certificate it can STARTTLS (RFC 3207).</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly X509Certificate2? _certificate;
    private readonly Task _running;

    public MailServer(X509Certificate2? certificate = null)
    {
        _certificate = certificate;
        _listener.Start();
        _running = RunAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public ConcurrentQueue<string> Mails { get; } = [];

    public ConcurrentQueue<string> Recipients { get; } = [];

    /// <summary>Who has signed in: name, password, and whether others could read them on the way.</summary>
    public ConcurrentQueue<(string Name, string Password, bool IsEncrypted)> SignIns { get; } = [];

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
        try
        {
            var plain = client.GetStream();
            await plain.WriteAsync("220 test ready\r\n"u8.ToArray(), _stopping.Token);
            if (await TalkAsync(plain, isEncrypted: false) && _certificate is not null)
            {
                await using var encrypted = new SslStream(plain);
                await encrypted.AuthenticateAsServerAsync(_certificate);
                await TalkAsync(encrypted, isEncrypted: true);
            }
        }
        catch (Exception end) when (end is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
        {
            // The client has gone, or does not trust us.
        }
    }

    // True when the rest is to be said in secret.
    private async Task<bool> TalkAsync(Stream stream, bool isEncrypted)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1, leaveOpen: true);
        await using var writer = new StreamWriter(stream, Encoding.Latin1, leaveOpen: true) { NewLine = "\r\n", AutoFlush = true };
        while (await reader.ReadLineAsync(_stopping.Token) is { } line)
        {
            if (line.Equals("STARTTLS", StringComparison.OrdinalIgnoreCase))
            {
                await writer.WriteLineAsync("220 go ahead");
                return true;
            }

            await writer.WriteLineAsync(await AnswerAsync(line, reader, writer, isEncrypted));
        }

        return false;
    }

    private async Task<string> AnswerAsync(string line, StreamReader reader, StreamWriter writer, bool isEncrypted)
    {
        switch (line.ToUpperInvariant().Split(' ')[0])
        {
            case "EHLO":
                return _certificate is null || isEncrypted ? "250-test\r\n250 AUTH LOGIN" : "250-test\r\n250-STARTTLS\r\n250 AUTH LOGIN";
            case "AUTH":
                await writer.WriteLineAsync("334 UGFzc3dvcmQ6");
                SignIns.Enqueue((Plain(line.Split(' ')[^1]), Plain((await reader.ReadLineAsync(_stopping.Token))!), isEncrypted));
                return "235 welcome";
            case "RCPT":
                Recipients.Enqueue(line);
                return "250 fine";
            case "DATA":
                await writer.WriteLineAsync("354 go on");
                Mails.Enqueue(await ReadMailAsync(reader));
                return "250 taken";
            default:
                return line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase) ? "221 bye" : "250 fine";
        }
    }

    private async Task<string> ReadMailAsync(StreamReader reader)
    {
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync(_stopping.Token) is { } text && text != ".")
        {
            mail.AppendLine(text);
        }

        return mail.ToString();
    }

    private static string Plain(string base64) => Encoding.UTF8.GetString(Convert.FromBase64String(base64));
}
