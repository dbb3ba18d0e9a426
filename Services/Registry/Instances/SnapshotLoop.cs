using Microsoft.Extensions.Options;
using QuizNet.Registry.Leases;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Registry.Instances;

/// <summary>Keeps the local copy up to date: on every announced change, and at intervals in case an announcement was lost.</summary>
internal sealed partial class SnapshotLoop(
    InstanceStore store,
    InstanceTable table,
    Continuity continuity,
    Wakeups wakeups,
    IOptions<RegistryOptions> options,
    TimeProvider time,
    ILogger<SnapshotLoop> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var changed = wakeups.On(InstanceStore.ChangedChannel);
        while (true)
        {
            await RefreshAsync();
            await changed.WaitAsync(options.Value.ResyncInterval, stoppingToken);
        }
    }

    private async Task RefreshAsync()
    {
        try
        {
            var stored = await store.ReadAsync(options.Value.Run);
            if (SnapshotRules.Judge(table.Snapshot, stored) == SnapshotVerdict.Restore)
            {
                LogRestoring(table.Snapshot!.Instances.Length);
                await store.RestoreAsync(table.Snapshot);
                stored = await store.ReadAsync(options.Value.Run);
                continuity.Interrupt(time.GetUtcNow());
            }

            if (table.IsStale)
            {
                LogBack();
            }

            table.Adopt(stored);
            continuity.Observe(time.GetUtcNow());
        }
        catch (RedisAwayException failure)
        {
            if (!table.IsStale)
            {
                LogAway(failure.Message);
            }

            table.MarkStale();
            continuity.Interrupt(time.GetUtcNow());
        }
    }

    [LoggerMessage(LogLevel.Warning, "Redis is away ({Reason}); serving the last known instances")]
    private partial void LogAway(string reason);

    [LoggerMessage(LogLevel.Information, "Redis is back")]
    private partial void LogBack();

    [LoggerMessage(LogLevel.Warning, "Redis has lost instances; giving it back the {Count} that are known here")]
    private partial void LogRestoring(int count);
}
