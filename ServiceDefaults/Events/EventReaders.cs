using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QuizNet.ServiceDefaults.Locks;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.ServiceDefaults.Events;

/// <summary>Competes with the other replicas for every partition of every group of this service.</summary>
internal sealed class EventReaders(
    IEnumerable<Subscription> subscriptions, EventLog log, Delivery delivery, DistributedLocks locks, Wakeups wakeups, TimeProvider time, ILogger<EventReaders> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        from subscription in subscriptions
        group subscription by subscription.Group into ofGroup
        let byType = ofGroup.ToDictionary(subscription => subscription.Type)
        from partition in Enumerable.Range(0, Partition.Count)
        select ReadAsync(ofGroup.Key, partition, byType, stoppingToken));

    private async Task ReadAsync(string group, int partition, Dictionary<string, Subscription> byType, CancellationToken stoppingToken)
    {
        using var published = wakeups.On(EventLog.PublishedChannel);
        await new PartitionReader(group, partition, byType, log, delivery, published, logger).RunAsync(locks, time, stoppingToken);
    }
}
