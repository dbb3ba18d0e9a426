using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace QuizNet.Support.Framing;

/// <summary>Sends bytes as they are, and reads all that comes back.</summary>
public static class RawExchange
{
    // Long enough for an honest request, on a busy machine too, to be forwarded and answered.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(250);

    /// <summary>The statuses of the answers, in order. None: the server has only closed the connection.</summary>
    public static async Task<IReadOnlyList<int>> SendAsync(Uri address, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(address.Host, address.Port, cancellationToken);
        await using var stream = connection.GetStream();
        var answer = new MemoryStream();
        try
        {
            await stream.WriteAsync(bytes, cancellationToken);
            var reading = stream.CopyToAsync(answer, cancellationToken);

            // Whoever hangs up at once is not served, and would prove nothing.
            await Task.WhenAny(reading, Task.Delay(Quiet, cancellationToken));
            if (!reading.IsCompleted)
            {
                connection.Client.Shutdown(SocketShutdown.Send);
            }

            await reading;
        }
        catch (IOException)
        {
            // Closed before we had sent or read all.
        }

        return [.. Encoding.Latin1.GetString(answer.ToArray()).Split("HTTP/1.").Skip(1).Where(part => part.Length > 5).Select(Status).Where(status => status >= 200)];
    }

    private static int Status(string part) => int.TryParse(part.AsSpan(2, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : 0;
}
