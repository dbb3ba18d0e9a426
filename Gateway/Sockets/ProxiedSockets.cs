using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using QuizNet.Gateway.Retries;

namespace QuizNet.Gateway.Sockets;

/// <summary>All open sockets: pings those that are silent, and tells those to move whose replica is drained, or all when the gateway stops.</summary>
internal sealed class ProxiedSockets(IOptions<SocketOptions> options, TimeProvider time) : BackgroundService
{
    private readonly ConcurrentDictionary<ProxiedSocket, byte> _open = new();

    public int Count => _open.Count;

    /// <summary>What the request is upgraded to is known here, until one disposes of what is returned.</summary>
    public IDisposable Follow(HttpContext context, ForwardedCall call)
    {
        var followed = new FollowedUpgrade(context.Features, client => new ProxiedSocket(client, () => call.Replica, time), _open);
        if (followed.CanConnect)
        {
            context.Features.Set<IHttpExtendedConnectFeature>(followed);
        }
        else
        {
            context.Features.Set<IHttpUpgradeFeature>(followed);
        }

        return followed;
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await ForAllAsync((socket, token) => socket.MoveAsync(token), cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Look, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await ForAllAsync((socket, token) => socket.Replica.IsDraining ? socket.MoveAsync(token) : socket.PingAsync(options.Value.PingAfter, token), stoppingToken);
        }
    }

    private Task ForAllAsync(Func<ProxiedSocket, CancellationToken, Task> what, CancellationToken cancellationToken) => Task.WhenAll(_open.Keys.Select(async socket =>
    {
        // One that cannot be written to must not keep the others waiting.
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        giveUp.CancelAfter(options.Value.Look);
        try
        {
            await what(socket, giveUp.Token);
        }
        catch (Exception gone) when (gone is IOException or InvalidOperationException or OperationCanceledException)
        {
            // The client has left in this moment; its request ends by itself.
        }
    }));
}
