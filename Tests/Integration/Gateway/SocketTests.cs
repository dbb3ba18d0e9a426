using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Gateway.Operations;

namespace QuizNet.Integration.Gateway;

public sealed class SocketTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Messages_go_both_ways_and_a_drained_replica_sends_its_sockets_elsewhere()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 1, Cancel, settings: ("Sockets:Look", "00:00:00.1"));
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await gateway.WaitForReplicasAsync(1, Cancel);
        gateway.Backends[0].Answer = EchoAsync;
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new UriBuilder(gateway.Address) { Scheme = "ws", Path = "/api/auth/echo" }.Uri, Cancel);
        var buffer = new byte[100];

        await socket.SendAsync(Encoding.UTF8.GetBytes("hello"), WebSocketMessageType.Text, endOfMessage: true, Cancel);
        var echo = await socket.ReceiveAsync(buffer, Cancel);
        await gateway.Services.GetRequiredService<SharedChoices>().DrainAsync("auth-1", drain: true);
        var end = await socket.ReceiveAsync(new byte[100], Cancel);

        Assert.Equal("hello", Encoding.UTF8.GetString(buffer, 0, echo.Count));
        Assert.Equal((WebSocketMessageType.Close, 1012), (end.MessageType, (int)end.CloseStatus!));
    }

    [Fact]
    public async Task A_silent_socket_is_pinged()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 1, Cancel, settings: [("Sockets:Look", "00:00:00.1"), ("Sockets:PingAfter", "00:00:00.2")]);
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await gateway.WaitForReplicasAsync(1, Cancel);
        gateway.Backends[0].Answer = EchoAsync;
        using var client = new TcpClient();
        await client.ConnectAsync(gateway.Address.Host, gateway.Address.Port, Cancel);
        var stream = client.GetStream();
        await stream.WriteAsync(
            "GET /api/auth/echo HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"u8.ToArray(), Cancel);

        var received = new List<byte>();
        var next = new byte[1];
        while (received.TakeLast(4).SequenceEqual("\r\n\r\n"u8.ToArray()) is false && await stream.ReadAsync(next, Cancel) == 1)
        {
            received.Add(next[0]);
        }

        var ping = new byte[2];
        await stream.ReadExactlyAsync(ping, Cancel);

        Assert.StartsWith("HTTP/1.1 101", Encoding.ASCII.GetString([.. received]), StringComparison.Ordinal);
        Assert.Equal([0x89, 0x00], ping);
    }

    internal static async Task EchoAsync(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext { KeepAliveInterval = TimeSpan.Zero });
        var buffer = new byte[1000];
        for (var received = await socket.ReceiveAsync(buffer, context.RequestAborted); received.MessageType != WebSocketMessageType.Close; received = await socket.ReceiveAsync(buffer, context.RequestAborted))
        {
            await socket.SendAsync(buffer.AsMemory(0, received.Count), received.MessageType, received.EndOfMessage, context.RequestAborted);
        }
    }
}
