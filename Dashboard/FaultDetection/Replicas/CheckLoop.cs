namespace QuizNet.Dashboard.FaultDetection.Replicas;

/// <summary>Checks every replica when its time has come.</summary>
internal sealed class CheckLoop(ReplicaBoard board, ReplicaChecks checks, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(0.1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var running = new HashSet<Task>();
        using var timer = new PeriodicTimer(Tick, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                running.RemoveWhere(check => check.IsCompleted);
                running.UnionWith(board.TakeDue(ReplicaChecks.MostAtOnce - running.Count).Select(replica => checks.CheckDueAsync(replica, stoppingToken)));
            }
        }
        finally
        {
            await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
