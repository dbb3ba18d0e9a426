using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace QuizNet.Support.Framing;

/// <summary>Sends bytes as they are, and reads all that comes back.</summary>
public static class RawExchange
{
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
            connection.Client.Shutdown(SocketShutdown.Send);
            await stream.CopyToAsync(answer, cancellationToken);
        }
        catch (IOException)
        {
            // Closed before we had sent or read all.
        }

        return [.. Encoding.Latin1.GetString(answer.ToArray()).Split("HTTP/1.").Skip(1).Where(part => part.Length > 5).Select(Status).Where(status => status >= 200)];
    }

    private static int Status(string part) => int.TryParse(part.AsSpan(2, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : 0;
}
