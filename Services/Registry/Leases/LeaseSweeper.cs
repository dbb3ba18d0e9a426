using Microsoft.Extensions.Options;
using QuizNet.Registry.Instances;

namespace QuizNet.Registry.Leases;

/// <summary>Takes down whose lease has run out. Every registry replica looks, one at a time acts.</summary>
internal sealed partial class LeaseSweeper(
    InstanceStore store,
    InstanceTable table,
    Continuity continuity,
    IOptions<LeaseOptions> options,
    TimeProvider time,
    ILogger<LeaseSweeper> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.SweepInterval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await SweepAsync();
            }
            catch (StoreAwayException)
            {
                // SnapshotLoop has logged it; nobody's lease runs out meanwhile.
            }
        }
    }

    private async Task SweepAsync()
    {
        if (table.Snapshot is null || table.IsStale)
        {
            return;
        }

        // Read now, because the local copy does not follow heartbeats.
        var snapshot = await store.ReadAsync();
        var expired = LeaseRules.Expired(snapshot.Instances, snapshot.TakenAt, continuity.Age(time.GetUtcNow()), options.Value);
        var forgotten = LeaseRules.Forgotten(snapshot.Instances, snapshot.TakenAt, options.Value);
        if (expired.Count + forgotten.Count > 0 && await store.SweepAsync(expired, forgotten, options.Value.SweepInterval * 0.9) > 0)
        {
            LogSwept(string.Join(", ", expired.Select(instance => instance.ServiceId)), string.Join(", ", forgotten.Select(instance => instance.ServiceId)));
        }
    }

    [LoggerMessage(LogLevel.Warning, "Leases ran out: [{Expired}]; forgotten: [{Forgotten}]")]
    private partial void LogSwept(string expired, string forgotten);
}
