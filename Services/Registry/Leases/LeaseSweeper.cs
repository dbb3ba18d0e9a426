using Microsoft.Extensions.Options;
using QuizNet.Contracts;
using QuizNet.Registry.Instances;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Registry.Leases;

/// <summary>Takes down whose lease has run out. Every registry replica looks, one at a time acts.</summary>
internal sealed partial class LeaseSweeper(
    InstanceStore store,
    InstanceTable table,
    Continuity continuity,
    InstanceNews news,
    IOptions<RegistryOptions> registry,
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
            catch (RedisAwayException)
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
        var snapshot = await store.ReadAsync(registry.Value.Run);
        var expired = LeaseRules.Expired(snapshot.Instances, snapshot.TakenAt, continuity.Age(time.GetUtcNow()), options.Value);
        var forgotten = LeaseRules.Forgotten(snapshot.Instances, snapshot.TakenAt, options.Value);
        if (expired.Count + forgotten.Count == 0)
        {
            return;
        }

        var changed = await store.SweepAsync(expired, forgotten, options.Value.SweepInterval * 0.9);
        var failed = expired.Where(instance => changed.Contains(instance.ServiceId)).ToList();
        if (changed.Count > 0)
        {
            LogSwept(string.Join(", ", failed.Select(instance => instance.ServiceId)), string.Join(", ", changed.Except(failed.Select(instance => instance.ServiceId))));
        }

        foreach (var instance in failed)
        {
            await news.PublishAsync(new ServiceFailed(instance.ServiceId, instance.ServiceType, instance.Url));
        }
    }

    [LoggerMessage(LogLevel.Warning, "Leases ran out: [{Expired}]; forgotten: [{Forgotten}]")]
    private partial void LogSwept(string expired, string forgotten);
}
