using Microsoft.Extensions.Logging;
using QuizNet.ServiceDefaults.Locks;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.ServiceDefaults.Events;

/// <summary>Reads one partition of the log for one group, for as long as it holds the group's lock on it.</summary>
internal sealed partial class PartitionReader(
    string group, int partition, IReadOnlyDictionary<string, Subscription> byType, EventLog log, Delivery delivery, Wakeup published, ILogger logger)
{
    // Of them most wait behind another of their key, or for the database.
    private const int MostOpen = 200;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    // The last delivery of each key that is still open; only the reader's own loop touches it.
    private readonly Dictionary<string, Task> _lastOfKey = [];

    /// <summary>Holds the lock, or waits until it can.</summary>
    public async Task RunAsync(DistributedLocks locks, TimeProvider time, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var held = await locks.TryAcquireAsync($"events:{group}:{partition}", TimeSpan.FromSeconds(3));
                if (held is not null)
                {
                    await ReadAsync(held, stoppingToken);
                }
            }
            catch (Exception failure) when (failure is RedisAwayException or OperationCanceledException)
            {
                // Away, lost or stopping: the loop knows what follows.
            }

            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ReadAsync(HeldLock held, CancellationToken stoppingToken)
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(held.Lost, stoppingToken);
        var committed = await log.PositionAsync(group, partition);
        var window = new DeliveryWindow(committed);
        try
        {
            while (held.IsHeld && !cancellation.IsCancellationRequested)
            {
                await TakeAsync(window, cancellation.Token);
                if (window.Finished > committed)
                {
                    if (!await log.CommitAsync(group, partition, window.Finished, held.FencingToken))
                    {
                        return;
                    }

                    committed = window.Finished;
                    continue;
                }

                await published.WaitAsync(Pause, cancellation.Token);
            }
        }
        finally
        {
            // Nobody handles for this group any more when the lock is given back.
            await cancellation.CancelAsync();
            await Task.WhenAll(_lastOfKey.Values).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _lastOfKey.Clear();
        }
    }

    private async Task TakeAsync(DeliveryWindow window, CancellationToken cancellationToken)
    {
        if (window.Open >= MostOpen)
        {
            return;
        }

        if (window.Open == 0)
        {
            _lastOfKey.Clear();
        }

        var last = window.Last;
        var entries = await log.ReadAsync(partition, last, MostOpen - window.Open);

        // A gap alone may also be an event that was replayed, and so has moved to the end.
        if (last > 0 && entries is [var first, ..] && first.Offset > last + 1 && await log.OldestAsync(partition) > last + 1)
        {
            LogGap(group, partition, last + 1, first.Offset - 1);
        }

        foreach (var (offset, happened) in entries)
        {
            window.Take(offset);
            if (!byType.TryGetValue(happened.Type, out var subscription))
            {
                window.Finish(offset);
                continue;
            }

            var before = _lastOfKey.GetValueOrDefault(happened.Key, Task.CompletedTask);
            _lastOfKey[happened.Key] = HandleAsync(before, subscription, new LoggedEvent(offset, happened), window, cancellationToken);
        }
    }

    private async Task HandleAsync(Task before, Subscription subscription, LoggedEvent next, DeliveryWindow window, CancellationToken cancellationToken)
    {
        // If the one before was cancelled, so are we.
        await before;
        await delivery.DeliverAsync(subscription, next.Event, cancellationToken);
        window.Finish(next.Offset);
        published.Signal();
    }

    [LoggerMessage(LogLevel.Error, "Group {Group} has fallen behind: events {From} to {To} of partition {Partition} are no longer in the log")]
    private partial void LogGap(string group, int partition, long from, long to);
}
