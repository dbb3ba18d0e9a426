using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using QuizNet.Gateway.Replicas;
using Yarp.ReverseProxy.Forwarder;

namespace QuizNet.Gateway.Sockets;

/// <summary>All open sockets: pings those that are silent, and tells those to move whose replica is drained, or all when the gateway stops.</summary>
internal sealed class ProxiedSockets(IOptions<SocketOptions> options, TimeProvider time) : BackgroundService
{
    private readonly ConcurrentDictionary<ProxiedSocket, byte> _open = new();

    public int Count => _open.Count;

    /// <summary>While the request is forwarded, what it may be upgraded to is known here.</summary>
    public async ValueTask<ForwarderError> FollowAsync(HttpContext context, Func<Replica> replica, Func<ValueTask<ForwarderError>> forward)
    {
        if (context.Features.Get<IHttpUpgradeFeature>() is not { IsUpgradableRequest: true } original)
        {
            return await forward();
        }

        var upgrade = new FollowedUpgrade(original, client => Add(new ProxiedSocket(client, replica, time)));
        context.Features.Set<IHttpUpgradeFeature>(upgrade);
        try
        {
            return await forward();
        }
        finally
        {
            if (upgrade.Socket is { } socket)
            {
                _open.TryRemove(socket, out _);
            }
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await ForAllAsync(socket => socket.MoveAsync(cancellationToken));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Look, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await ForAllAsync(socket => socket.Replica.IsDraining ? socket.MoveAsync(stoppingToken) : socket.PingAsync(options.Value.PingAfter, stoppingToken));
        }
    }

    private ProxiedSocket Add(ProxiedSocket socket)
    {
        _open[socket] = 0;
        return socket;
    }

    private Task ForAllAsync(Func<ProxiedSocket, Task> what) => Task.WhenAll(_open.Keys.Select(async socket =>
    {
        try
        {
            await what(socket);
        }
        catch (Exception gone) when (gone is IOException or InvalidOperationException or OperationCanceledException)
        {
            // The client has left in this moment; its request ends by itself.
        }
    }));

    private sealed class FollowedUpgrade(IHttpUpgradeFeature original, Func<Stream, ProxiedSocket> follow) : IHttpUpgradeFeature
    {
        public ProxiedSocket? Socket { get; private set; }

        public bool IsUpgradableRequest => original.IsUpgradableRequest;

        public async Task<Stream> UpgradeAsync() => Socket = follow(await original.UpgradeAsync());
    }
}
