using System.Net;
using System.Net.WebSockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Gateway.Operations;
using QuizNet.Support;

namespace QuizNet.Integration.Gateway;

/// <summary>With a certificate that the gateway makes for itself, and HTTP/2, which clients choose with TLS.</summary>
public sealed class HttpsTests
{
    private readonly int _port = FreePort.Next();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Requests_come_by_http_2_and_browsers_are_told_to_stay_with_tls()
    {
        await using var gateway = await StartAsync();
        using var client = new HttpClient(TrustingHandler()) { DefaultRequestVersion = HttpVersion.Version20, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact };

        using var answer = await client.PostAsync(new Uri($"https://127.0.0.1:{_port}/api/auth/anything"), new StringContent("body"), Cancel);

        Assert.Equal("auth-1 POST body", await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(HttpVersion.Version20, answer.Version);
        Assert.Equal("max-age=31536000", answer.Headers.GetValues("Strict-Transport-Security").Single());
    }

    [Fact]
    public async Task Plain_requests_are_sent_to_the_other_port_but_probes_are_answered()
    {
        await using var gateway = await StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = gateway.Address };

        using var sentOn = await client.GetAsync(new Uri("/api/auth/anything?a=b", UriKind.Relative), Cancel);
        using var probe = await client.GetAsync(new Uri("/health", UriKind.Relative), Cancel);

        Assert.Equal((HttpStatusCode.PermanentRedirect, $"https://localhost:{_port}/api/auth/anything?a=b"), (sentOn.StatusCode, sentOn.Headers.Location?.OriginalString));
        Assert.Equal(HttpStatusCode.OK, probe.StatusCode);
    }

    [Fact]
    public async Task Sockets_go_over_http_2_and_are_told_to_move()
    {
        await using var gateway = await StartAsync();
        gateway.Backends[0].Answer = SocketTests.EchoAsync;
        using var wire = new HttpMessageInvoker(TrustingHandler());
        using var socket = new ClientWebSocket();
        socket.Options.HttpVersion = HttpVersion.Version20;
        socket.Options.HttpVersionPolicy = HttpVersionPolicy.RequestVersionExact;
        var buffer = new byte[100];

        await socket.ConnectAsync(new Uri($"wss://localhost:{_port}/api/auth/echo"), wire, Cancel);
        await socket.SendAsync(Encoding.UTF8.GetBytes("hello"), WebSocketMessageType.Text, endOfMessage: true, Cancel);
        var echo = await socket.ReceiveAsync(buffer, Cancel);
        await gateway.Services.GetRequiredService<SharedChoices>().DrainAsync("auth-1", drain: true);
        var end = await socket.ReceiveAsync(new byte[100], Cancel);

        Assert.Equal("hello", Encoding.UTF8.GetString(buffer, 0, echo.Count));
        Assert.Equal((WebSocketMessageType.Close, 1012), (end.MessageType, (int)end.CloseStatus!));
    }

    private async Task<GatewayFixture> StartAsync()
    {
        // The fixture's own client follows to the other port, where it meets a certificate that it does not know.
        var gateway = await GatewayFixture.StartAsync(
            replicas: 1, Cancel, settings: [("environment", "Development"), ("Https:Port", $"{_port}"), ("Sockets:Look", "00:00:00.1")]);
        using var client = new HttpClient(TrustingHandler());
        await Eventually.IsTrueAsync(async () => (await client.GetAsync(new Uri($"https://localhost:{_port}/api/auth/anything"), Cancel)).IsSuccessStatusCode, Cancel);
        return gateway;
    }

    private static SocketsHttpHandler TrustingHandler() => new() { SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.Subject == "CN=localhost" } };
}
