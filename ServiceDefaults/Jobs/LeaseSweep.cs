using Microsoft.Extensions.Logging;
using QuizNet.ServiceDefaults.Jobs.Scripts;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>Takes jobs from workers that are silent. Every worker looks, one at a time acts.</summary>
internal sealed partial class LeaseSweep(JobRedis redis, JobQueueOptions queue, OutageLog outages, TimeProvider time, ILogger logger)
{
    private const int AnswersPerJob = 3;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(queue.SweepInterval, time);
        while (await timer.WaitForNextTickAsync(cancellationToken))
        {
            try
            {
                await SweepAsync(cancellationToken);
            }
            catch (RedisAwayException away)
            {
                outages.Failed(away);
            }
        }
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        // A little less than the interval, so that the guard of this sweep is gone at the next.
        var guard = JobRedis.Milliseconds(queue.SweepInterval * 0.9);
        var answer = await redis.RunListAsync(LeaseScripts.Sweep, [guard, JobRedis.Milliseconds(queue.Lease / 2)], cancellationToken);
        for (var at = 0; at < answer.Length; at += AnswersPerJob)
        {
            LogRanOut(queue.Name, (string)answer[at]!, (string)answer[at + 1]!, (int)answer[at + 2] == 1 ? "failed" : "waiting");
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Queue}: the lease of job {Id} ran out, because worker {Worker} was silent; it is {State} now")]
    private partial void LogRanOut(string queue, string id, string worker, string state);
}
