using System.Runtime.CompilerServices;
using QuizNet.ServiceDefaults.Jobs.Scripts;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.ServiceDefaults.Jobs;

/// <content>Following one job.</content>
public sealed partial class JobQueue
{
    // Scripts tell only of watched jobs. Who watches for longer says so again.
    private static readonly TimeSpan WatchLasts = TimeSpan.FromSeconds(60);

    private readonly JobWatches _watches;

    /// <summary>
    /// The job now and after each change, until it has finished or is no longer known. Changes in quick succession may come as
    /// one. While Redis is away it waits, unless it is away from the start.
    /// </summary>
    public async IAsyncEnumerable<JobSnapshot> WatchAsync(string id, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var watch = await _watches.AddAsync(id, cancellationToken);
        var saidAt = await SayWatchedAsync(id, cancellationToken);
        var seen = await GetAsync(id, cancellationToken);
        while (seen is not null)
        {
            yield return seen;
            if (seen.IsFinished)
            {
                yield break;
            }

            var last = seen;
            do
            {
                await watch.Changed.WaitAsync(Options.ResyncInterval, _time, cancellationToken);
                try
                {
                    saidAt = _time.GetElapsedTime(saidAt) < WatchLasts / 2 ? saidAt : await SayWatchedAsync(id, cancellationToken);
                    seen = await GetAsync(id, cancellationToken);
                }
                catch (RedisAwayException)
                {
                    // The next look may find it.
                }
            }
            while (seen is not null && JobWatches.SameTo(seen, last));
        }
    }

    private async Task<long> SayWatchedAsync(string id, CancellationToken cancellationToken)
    {
        await Redis.RunAsync(OperatorScripts.Watch, [id, JobRedis.Milliseconds(WatchLasts)], cancellationToken);
        return _time.GetTimestamp();
    }
}
