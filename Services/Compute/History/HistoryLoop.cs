using QuizNet.ServiceDefaults.Jobs;
using QuizNet.ServiceDefaults.Locks;
using QuizNet.ServiceDefaults.Redis;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Compute.History;

/// <summary>
/// Copies finished jobs from the queue to the database, one replica at a time. The queue keeps its list of them until they have
/// been copied, so whoever dies in between leaves nothing out; copying twice changes nothing.
/// </summary>
internal sealed class HistoryLoop(JobQueue queue, IServiceScopeFactory scopes, DistributedLocks locks, TimeProvider time) : BackgroundService
{
    private const int BatchSize = 200;

    private static readonly TimeSpan LockDuration = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);
    private static readonly TimeSpan ForgetInterval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var held = await locks.TryAcquireAsync("compute:history", LockDuration);
                if (held is not null)
                {
                    await CopyAsync(held, stoppingToken);
                }
            }
            catch (Exception failure) when (failure is RedisAwayException or OperationCanceledException || DatabaseFailures.IsAway(failure) || DatabaseFailures.IsDuplicate(failure))
            {
                // They stay in the list: the next round copies them.
            }

            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task CopyAsync(HeldLock held, CancellationToken stoppingToken)
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(held.Lost, stoppingToken);
        var forgotAt = time.GetTimestamp();
        while (held.IsHeld)
        {
            var finished = await queue.ReadFinishedAsync(BatchSize, cancellation.Token);
            await using var scope = scopes.CreateAsyncScope();
            var history = scope.ServiceProvider.GetRequiredService<JobHistory>();
            if (finished.Jobs.Count > 0)
            {
                await history.CopyAsync(finished.Jobs, cancellation.Token);
            }

            await queue.ForgetFinishedAsync(finished, cancellation.Token);
            if (time.GetElapsedTime(forgotAt) > ForgetInterval)
            {
                await history.ForgetAsync(time.GetUtcNow() - Kept, cancellation.Token);
                forgotAt = time.GetTimestamp();
            }

            if (finished.Jobs.Count < BatchSize)
            {
                await Task.Delay(Pause, time, cancellation.Token);
            }
        }
    }
}
