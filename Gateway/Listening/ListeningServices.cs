using System.Net.Sockets;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Options;

namespace QuizNet.Gateway.Listening;

internal static class ListeningServices
{
    /// <summary>In bytes, of a body where the path's rule gives no other.</summary>
    public const long LargestBody = 1024 * 1024;

    private const int LargestHeaders = 32 * 1024;
    private const int LongestRequestLine = 8 * 1024;
    private const int MostHeaders = 100;
    private const int MostStreams = 100;

    // Seconds. The gateway copies the bytes of WebSockets without reading them, so it cannot ping; what it can see is that a machine is gone.
    private const int QuietBeforeProbe = 30;
    private const int BetweenProbes = 10;

    private static readonly TimeSpan PingAfter = TimeSpan.FromSeconds(30);

    public static void AddListening(this WebApplicationBuilder builder)
    {
        // Kestrel would take a lone line feed for the end of a line, which other servers do not.
        AppContext.SetSwitch("Microsoft.AspNetCore.Server.Kestrel.DisableHttp1LineFeedTerminators", true);
        builder.Services.AddOptions<ListeningOptions>().BindConfiguration("Listening").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddOptions<KestrelServerOptions>().Configure<IOptions<ListeningOptions>>((kestrel, options) => Limit(kestrel.Limits, options.Value));
        builder.Services.Configure<SocketTransportOptions>(sockets => sockets.CreateBoundListenSocket = endpoint =>
        {
            var socket = SocketTransportOptions.CreateDefaultBoundListenSocket(endpoint);
            if (socket.ProtocolType == ProtocolType.Tcp)
            {
                // Accepted connections inherit it.
                socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
                socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, QuietBeforeProbe);
                socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, BetweenProbes);
            }

            return socket;
        });
        builder.AddHttps();
    }

    private static void Limit(KestrelServerLimits limits, ListeningOptions options)
    {
        limits.MaxRequestBodySize = LargestBody;
        limits.MaxRequestHeadersTotalSize = LargestHeaders;
        limits.MaxRequestLineSize = LongestRequestLine;
        limits.MaxRequestHeaderCount = MostHeaders;
        limits.RequestHeadersTimeout = options.HeaderTimeout;
        limits.KeepAliveTimeout = options.KeepAlive;
        limits.MinRequestBodyDataRate = new MinDataRate(options.LowestRate, options.RateGrace);
        limits.MinResponseDataRate = new MinDataRate(options.LowestRate, options.RateGrace);
        limits.MaxConcurrentConnections = options.MostConnections;
        limits.MaxConcurrentUpgradedConnections = options.MostSockets;
        limits.Http2.MaxStreamsPerConnection = MostStreams;
        limits.Http2.KeepAlivePingDelay = PingAfter;
    }
}
