using System.Net.Sockets;
using QuizNet.Contracts;

namespace QuizNet.Dashboard.FaultDetection.Replicas;

/// <summary>
/// An idle connection to each replica. When a process is killed its kernel closes it at once, so that a death is looked at within
/// milliseconds even where there is no traffic. It is a hint to check, and no more: servers close idle connections, too.
/// </summary>
internal sealed class Tripwires(ReplicaBoard board, TimeProvider time) : BackgroundService
{
    private const int Most = 500;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var wires = new Dictionary<string, Task>();
        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (var broken in wires.Where(wire => wire.Value.IsCompleted).Select(wire => wire.Key).ToList())
            {
                wires.Remove(broken);
            }

            foreach (var replica in board.Statuses.Where(replica => replica.State == HealthState.Healthy && !wires.ContainsKey(replica.ServiceId)).Take(Most - wires.Count))
            {
                wires[replica.ServiceId] = HoldAsync(replica.ServiceId, replica.Url, stoppingToken);
            }

            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await Task.WhenAll(wires.Values);
    }

    private async Task HoldAsync(string id, string url, CancellationToken stoppingToken)
    {
        var address = new Uri(url);
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            giveUp.CancelAfter(Patience);
            await socket.ConnectAsync(address.Host, address.Port, giveUp.Token);

            // Nobody is asked anything, so nobody says anything: it ends when the connection does.
            await socket.ReceiveAsync(new byte[1], stoppingToken);
        }
        catch (Exception failure) when (failure is SocketException or OperationCanceledException)
        {
            // The check will tell.
        }

        if (!stoppingToken.IsCancellationRequested)
        {
            board.Hurry(id);
        }
    }
}
