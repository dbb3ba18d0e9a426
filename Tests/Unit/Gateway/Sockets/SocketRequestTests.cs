using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using QuizNet.Gateway.Sockets;

namespace QuizNet.Unit.Gateway.Sockets;

public sealed class SocketRequestTests
{
    [Theory]
    [InlineData("websocket", true, true)]
    [InlineData("WebSocket", true, true)]
    [InlineData("websocket", false, false)]
    [InlineData("x", true, false)]
    [InlineData("h2c", true, false)]
    [InlineData("", true, false)]
    [InlineData(null, true, false)]
    public void An_upgrade_to_a_websocket_opens_one(string? upgrade, bool isUpgradable, bool opens)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Upgrade = upgrade;
        context.Features.Set<IHttpUpgradeFeature>(new Upgrade(isUpgradable));

        Assert.Equal(opens, SocketRequest.Opens(context));
    }

    [Theory]
    [InlineData(true, "websocket", true)]
    [InlineData(true, "WEBSOCKET", true)]
    [InlineData(true, "connect-udp", false)]
    [InlineData(true, null, false)]
    [InlineData(false, "websocket", false)]
    public void So_does_a_connect_with_that_protocol_whatever_the_header_says(bool isExtended, string? protocol, bool opens)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Upgrade = "x";
        context.Features.Set<IHttpExtendedConnectFeature>(new Connect(isExtended, protocol));

        Assert.Equal(opens, SocketRequest.Opens(context));
    }

    private sealed record Upgrade(bool IsUpgradableRequest) : IHttpUpgradeFeature
    {
        public Task<Stream> UpgradeAsync() => throw new NotSupportedException();
    }

    private sealed record Connect(bool IsExtendedConnect, string? Protocol) : IHttpExtendedConnectFeature
    {
        public ValueTask<Stream> AcceptAsync() => throw new NotSupportedException();
    }
}
