using System.Net.Sockets;
using System.Text;
using QuizNet.Support.Framing;

namespace QuizNet.Integration.Gateway.Framing;

public sealed class SlowClientTests
{
    private const int Attackers = 200;
    private const int Honest = 100;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET /api/auth/slow HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")]
    [InlineData("POST /api/auth/slow HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nh")]
    [InlineData("POST /api/auth/slow HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nh")]
    public async Task Who_sends_hardly_anything_is_cut_off_while_others_are_served(string start)
    {
        await using var behind = new RecordingServer();
        await using var gateway = FramingTests.Start(behind, ("Listening:HeaderTimeout", "00:00:02"), ("Listening:RateGrace", "00:00:02"));
        await FramingTests.WaitAsync(gateway);

        var attacks = Enumerable.Range(0, Attackers).Select(_ => AttackAsync(gateway.Address, start)).ToList();
        var served = 0;
        for (var request = 0; request < Honest; request++)
        {
            using var answer = await gateway.Client.GetAsync(new Uri("/api/auth/honest", UriKind.Relative), Cancel);
            served += answer.IsSuccessStatusCode ? 1 : 0;
        }

        Assert.Equal(Honest, served);
        await Task.WhenAll(attacks).WaitAsync(TimeSpan.FromMinutes(1), Cancel);
    }

    // Ends when the gateway closes the connection.
    private static async Task AttackAsync(Uri address, string start)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(address.Host, address.Port, Cancel);
        await using var stream = connection.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(start), Cancel);
            await stream.CopyToAsync(Stream.Null, Cancel);
        }
        catch (IOException)
        {
            // Reset is as good as closed.
        }
    }
}
