using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QuizNet.ServiceDefaults.Locks;
using QuizNet.ServiceDefaults.Redis;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.ServiceDefaults.Events;

/// <summary>
/// Moves events from the outbox to the log. One process at a time does it for all, in the order of their numbers; when it dies
/// another takes over once its lock has run out. Moved, but not yet deleted, an event is moved again: subscribers know duplicates.
/// </summary>
internal sealed partial class OutboxRelay(
    IServiceScopeFactory scopes, DistributedLocks locks, EventLog log, Wakeups wakeups, TimeProvider time, ILogger<OutboxRelay> logger) : BackgroundService
{
    private const int BatchSize = 200;

    private static readonly TimeSpan LockDuration = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var outbox = wakeups.On(OutboxNudge.Channel);
        var failed = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var held = await locks.TryAcquireAsync("events:relay", LockDuration);
                while (held is { IsHeld: true } && !stoppingToken.IsCancellationRequested)
                {
                    while (await MoveAsync(held, stoppingToken) == BatchSize)
                    {
                    }

                    failed = false;
                    await outbox.WaitAsync(Pause, stoppingToken);
                }
            }
            catch (Exception failure) when (failure is RedisAwayException || DatabaseFailures.IsAway(failure))
            {
                if (!failed)
                {
                    LogWaiting(failure.Message);
                }

                failed = true;
            }
            catch (OperationCanceledException)
            {
                // Stopping, or the lock is lost.
            }

            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<int> MoveAsync(HeldLock held, CancellationToken stoppingToken)
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(held.Lost, stoppingToken);
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ServiceContext>();
        var messages = await context.Set<OutboxMessage>().AsNoTracking().OrderBy(message => message.Number).Take(BatchSize).ToListAsync(cancellation.Token);
        if (messages.Count == 0)
        {
            return 0;
        }

        await log.PublishAsync([.. messages.Select(message => message.ToEnvelope())]);
        var numbers = messages.Select(message => message.Number).ToList();
        await context.WriteAsync(token => context.Set<OutboxMessage>().Where(message => numbers.Contains(message.Number)).ExecuteDeleteAsync(token), cancellation.Token);
        return messages.Count;
    }

    [LoggerMessage(LogLevel.Warning, "Events wait in the outbox: {Reason}")]
    private partial void LogWaiting(string reason);
}
