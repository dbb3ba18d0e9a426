using QuizNet.ServiceDefaults.Jobs.Scripts;

namespace QuizNet.ServiceDefaults.Jobs;

/// <content>What operators do.</content>
public sealed partial class JobQueue
{
    private const string DrainedLine = """{"attempt":%s,"at":%s,"reason":"Dropped when the queue was drained."}""";

    public async Task<JobStats> StatsAsync(CancellationToken cancellationToken = default) =>
        StatsReader.Read(await Redis.RunListAsync(StatsScript.Text, [], cancellationToken), Types);

    /// <summary>Nothing starts until it is resumed; what runs goes on.</summary>
    public Task PauseAsync(CancellationToken cancellationToken = default) => Redis.RunAsync(OperatorScripts.Pause, [1], cancellationToken);

    public Task ResumeAsync(CancellationToken cancellationToken = default) => Redis.RunAsync(OperatorScripts.Pause, [0], cancellationToken);

    /// <summary>Cancels all that waits or is delayed. Answers how many.</summary>
    public async Task<int> DrainAsync(CancellationToken cancellationToken = default)
    {
        var drained = 0;
        while (true)
        {
            var batch = (int)await Redis.RunAsync(OperatorScripts.Drain, [LargestBatch, DrainedLine], cancellationToken);
            drained += batch;
            if (batch < LargestBatch)
            {
                return drained;
            }
        }
    }

    /// <summary>Jobs that were given up, the last first.</summary>
    public Task<JobPage> DeadLettersAsync(string? type = null, int limit = 50, string? cursor = null, CancellationToken cancellationToken = default) =>
        ListAsync(new JobFilter(JobState.Failed, type), limit, cursor, cancellationToken);

    /// <summary>Lets a dead letter wait again, with all its attempts before it. False if there is none of that id.</summary>
    public async Task<bool> ReplayAsync(string id, CancellationToken cancellationToken = default) =>
        (await Redis.RunListAsync(OperatorScripts.Replay, [id, "", 1, 0, 0], cancellationToken)).Length > 1;

    /// <summary>Lets dead letters wait again, the oldest first; a dry run only says which it would be.</summary>
    public async Task<ReplayResult> ReplayAllAsync(string? type = null, int max = 1_000, bool dryRun = false, CancellationToken cancellationToken = default)
    {
        var ids = new List<string>();
        var from = "0";
        while (ids.Count < max && from.Length > 0)
        {
            var answer = await Redis.RunListAsync(OperatorScripts.Replay, ["", type ?? "", max - ids.Count, dryRun ? 1 : 0, from], cancellationToken);
            from = (string)answer[0]!;
            ids.AddRange(answer.Skip(1).Select(id => (string)id!));
        }

        return new ReplayResult(ids, dryRun);
    }

    /// <summary>Finished jobs that have not been forgotten yet, the first first. Needs <see cref="JobQueueOptions.RecordFinished"/>.</summary>
    public async Task<FinishedJobs> ReadFinishedAsync(int count = 100, CancellationToken cancellationToken = default)
    {
        var answer = await Redis.RunListAsync(ReadScripts.Finished, [.. Redis.Limits, Math.Clamp(count, 1, LargestBatch)], cancellationToken);
        var entries = (int)answer[0];
        return new FinishedJobs([.. SnapshotReader.Read(answer.AsSpan(1 + entries), Options).Where(job => job.IsFinished)])
        {
            Entries = [.. answer.Skip(1).Take(entries).Select(entry => (string)entry!)],
        };
    }

    /// <summary>
    /// Says that these have been copied. Until then they are handed out again and again, to several readers alike: copy by id, so
    /// that the second copy does no harm.
    /// </summary>
    public Task ForgetFinishedAsync(FinishedJobs copied, CancellationToken cancellationToken = default) =>
        copied.Entries.Count == 0 ? Task.CompletedTask : Redis.RunAsync(OperatorScripts.Forget, [.. copied.Entries], cancellationToken);
}
