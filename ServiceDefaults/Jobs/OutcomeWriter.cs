using QuizNet.ServiceDefaults.Jobs.Scripts;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>Writes what came of jobs, those that end at the same time in one script.</summary>
internal sealed class OutcomeWriter
{
    private const int LargestBatch = 100;
    private static readonly TimeSpan RetryPause = TimeSpan.FromMilliseconds(100);

    private readonly JobRedis _redis;
    private readonly OutageLog _outages;
    private readonly TimeProvider _time;
    private readonly bool _limited;
    private readonly Coalescer<JobOutcome, bool> _batches;

    public OutcomeWriter(JobRedis redis, JobQueueOptions queue, OutageLog outages, TimeProvider time)
    {
        _redis = redis;
        _outages = outages;
        _time = time;
        _limited = queue.MaxRunning is not null || queue.Types.Any(type => type.MaxRunning is not null);
        _batches = new Coalescer<JobOutcome, bool>(WriteAsync, LargestBatch);
    }

    /// <summary>True once it is written, however long Redis is away; false if the lease is lost.</summary>
    public async Task<bool> WriteAsync(LeasedJob lease, JobOutcome outcome)
    {
        while (!lease.IsVoid)
        {
            try
            {
                return await _batches.SendAsync(outcome);
            }
            catch (RedisAwayException away)
            {
                _outages.Failed(away);
                await Task.Delay(RetryPause, _time, lease.Stopping).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            }
        }

        return false;
    }

    /// <summary>One by one: true for those that were still ours.</summary>
    public async Task<IReadOnlyList<bool>> WriteAsync(IReadOnlyList<JobOutcome> outcomes)
    {
        var arguments = new RedisValue[1 + (outcomes.Count * FinishScript.ArgumentsPerJob)];
        arguments[0] = _limited ? 1 : 0;
        for (var (index, at) = (0, 1); index < outcomes.Count; index++)
        {
            var outcome = outcomes[index];
            arguments[at++] = outcome.Job.Id;
            arguments[at++] = outcome.Job.Fence;
            arguments[at++] = outcome.What;
            arguments[at++] = outcome.Text;
            arguments[at++] = JobRedis.Milliseconds(outcome.Pause);
        }

        return [.. (await _redis.RunListAsync(FinishScript.Text, arguments)).Select(written => (int)written == 1)];
    }
}
