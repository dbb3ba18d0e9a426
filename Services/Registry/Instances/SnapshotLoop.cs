using Microsoft.Extensions.Options;
using QuizNet.Registry.Leases;

namespace QuizNet.Registry.Instances;

/// <summary>Keeps the local copy up to date: on every announced change, and at intervals in case an announcement was lost.</summary>
internal sealed partial class SnapshotLoop(
    InstanceStore store,
    InstanceTable table,
    Continuity continuity,
    IOptions<RegistryOptions> options,
    TimeProvider time,
    ILogger<SnapshotLoop> logger) : BackgroundService
{
    private readonly SemaphoreSlim _changed = new(0, 1);
    private bool _subscribed;

    public override void Dispose()
    {
        _changed.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await RefreshAsync();
            await _changed.WaitAsync(options.Value.ResyncInterval, stoppingToken);
        }
    }

    private void Wake()
    {
        try
        {
            _changed.Release();
        }
        catch (SemaphoreFullException)
        {
            // A refresh is due already; it will see this change too.
        }
    }

    private async Task RefreshAsync()
    {
        try
        {
            if (!_subscribed)
            {
                // Once: the connection restores the subscription by itself when Redis has been away.
                await store.SubscribeAsync(Wake);
                _subscribed = true;
            }

            var stored = await store.ReadAsync();
            if (SnapshotRules.Judge(table.Snapshot, stored) == SnapshotVerdict.Restore)
            {
                LogRestoring(table.Snapshot!.Instances.Length);
                await store.RestoreAsync(table.Snapshot);
                stored = await store.ReadAsync();
                continuity.Interrupt(time.GetUtcNow());
            }

            if (table.IsStale)
            {
                LogBack();
            }

            table.Adopt(stored);
            continuity.Observe(time.GetUtcNow());
        }
        catch (StoreAwayException failure)
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
