using System.Net.Sockets;
using Aspire.Hosting.Orchestrator;
using QuizNet.Integration.Gateway;
using QuizNet.Support;

namespace QuizNet.Integration.Polyfills;

public sealed class TcpProxyTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_connection_goes_to_the_first_candidate_that_accepts_it()
    {
        await using var alive = await Backend.StartAsync("alive", Cancel);
        var port = FreePort.Next();
        using var proxy = TcpProxy.Start("localhost", port, () => [FreePort.Next(), new Uri(alive.Address).Port]);

        Assert.Equal("alive GET", await AskAsync(port));
    }

    [Fact]
    public async Task Large_bodies_arrive_whole()
    {
        await using var echo = await Backend.StartAsync("echo", Cancel);
        var port = FreePort.Next();
        using var proxy = TcpProxy.Start("localhost", port, () => [new Uri(echo.Address).Port]);
        var body = string.Concat(Enumerable.Range(0, 200_000).Select(number => $"{number} "));
        using var client = new HttpClient();
        using var content = new StringContent(body);

        using var response = await client.PostAsync(new Uri($"http://localhost:{port}/api/x"), content, Cancel);

        Assert.Equal($"echo POST {body.Trim()}", await response.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task Without_a_candidate_the_connection_ends_without_an_answer()
    {
        var port = FreePort.Next();
        using var proxy = TcpProxy.Start("localhost", port, () => []);
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", port, Cancel);

        Assert.Equal(0, await client.GetStream().ReadAsync(new byte[1], Cancel));
    }

    private static async Task<string> AskAsync(int port)
    {
        using var client = new HttpClient();
        return await client.GetStringAsync(new Uri($"http://localhost:{port}/api/x"), Cancel);
    }
}
