using QuizNet.ServiceDefaults.Jobs.Scripts;
using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>
/// A durable queue in Redis: what was acknowledged is done at least once, and completed at most once. Throws
/// <see cref="Redis.RedisAwayException"/> while Redis cannot be reached; an add may then be repeated safely with an idempotency key.
/// </summary>
public sealed partial class JobQueue
{
    // Some milliseconds of Redis' time: more would keep others waiting.
    private const int LargestBatch = 250;

    private readonly Coalescer<Addition, AddedJob> _adds;
    private readonly TimeProvider _time;

    internal JobQueue(JobRedis redis, JobQueueOptions options, TimeProvider time)
    {
        Redis = redis;
        Options = options;
        _time = time;
        _adds = new Coalescer<Addition, AddedJob>(AddBatchAsync, LargestBatch);
        _watches = new JobWatches(redis);
    }

    public string Name => Options.Name;

    public IReadOnlyList<string> Types => [.. Options.Types.Select(type => type.Name)];

    internal JobRedis Redis { get; }

    internal JobQueueOptions Options { get; }

    /// <summary>When this returns the job is on disk. Calls made at the same time share a round trip.</summary>
    /// <exception cref="ArgumentException">The queue does not take such a job; the message says why.</exception>
    public Task<AddedJob> AddAsync(NewJob job, CancellationToken cancellationToken = default)
    {
        NewJobRules.Check(job, Options);
        return _adds.SendAsync(Addition.Of(job)).WaitAsync(cancellationToken);
    }

    /// <summary>Answers in the order of the jobs. If it throws, some may have been added.</summary>
    /// <exception cref="ArgumentException">The queue does not take one of the jobs; then none was added.</exception>
    public async Task<IReadOnlyList<AddedJob>> AddAsync(IReadOnlyList<NewJob> jobs, CancellationToken cancellationToken = default)
    {
        foreach (var job in jobs)
        {
            NewJobRules.Check(job, Options);
        }

        var added = await Task.WhenAll(jobs.Select(Addition.Of).Chunk(LargestBatch).Select(AddBatchAsync)).WaitAsync(cancellationToken);
        return [.. added.SelectMany(batch => batch)];
    }

    public async Task<JobSnapshot?> GetAsync(string id, CancellationToken cancellationToken = default)
    {
        var answer = await Redis.RunListAsync(ReadScripts.Get, [.. Redis.Limits, id], cancellationToken);
        return SnapshotReader.Read(answer, Options).SingleOrDefault();
    }

    /// <summary>Newest first; with a state that is final, those that finished last first. Go on with the page's cursor.</summary>
    public async Task<JobPage> ListAsync(JobFilter? filter = null, int limit = 50, string? cursor = null, CancellationToken cancellationToken = default)
    {
        var (state, type, owner) = filter ?? new JobFilter();
        var jobs = new List<JobSnapshot>();
        var from = JobCursor.Parse(cursor);
        do
        {
            var answer = await Redis.RunListAsync(
                ReadScripts.List,
                [
                    .. Redis.Limits,
                    state is { } wanted ? PackedState.Letter(wanted) : "",
                    type ?? "",
                    owner is null ? 0 : 1,
                    owner ?? "",
                    Math.Clamp(limit - jobs.Count, 1, LargestBatch),
                    from,
                ],
                cancellationToken);
            from = (string)answer[0]!;
            jobs.AddRange(SnapshotReader.Read(answer.AsSpan(1), Options));
        }
        while (jobs.Count < limit && from.Length > 0);

        return new JobPage(jobs, JobCursor.Text(from));
    }

    /// <summary>What waits never starts; what runs is told to stop, and cannot complete any more.</summary>
    public async Task<CancelOutcome> CancelAsync(string id, CancellationToken cancellationToken = default)
    {
        var answer = (int)await Redis.RunAsync(OperatorScripts.Cancel, [id], cancellationToken);
        if (answer == 2)
        {
            Redis.Tell(Redis.Keys.Cancelled, id);
        }

        return answer switch
        {
            > 0 => CancelOutcome.Cancelled,
            0 => CancelOutcome.AlreadyFinished,
            < 0 => CancelOutcome.NotFound,
        };
    }

    private async Task<IReadOnlyList<AddedJob>> AddBatchAsync(IReadOnlyList<Addition> jobs)
    {
        var arguments = new RedisValue[1 + (jobs.Count * AddScript.ArgumentsPerJob)];
        arguments[0] = JobRedis.Milliseconds(Options.IdempotencyWindow);
        for (var (index, at) = (0, 1); index < jobs.Count; index++)
        {
            var job = jobs[index].Job;
            arguments[at++] = jobs[index].Text;
            arguments[at++] = job.Type;
            arguments[at++] = job.Priority;
            arguments[at++] = JobRedis.Milliseconds(job.Delay);
            arguments[at++] = job.MaxAttempts ?? Options.MaxAttempts;

            // Two owners may well choose the same key.
            arguments[at++] = job.IdempotencyKey is null ? "" : $"{job.Owner}\n{job.IdempotencyKey}";
            arguments[at++] = job.IdempotencyKey is null ? "" : JobText.Digest(job);
        }

        var answer = await Redis.RunListAsync(AddScript.Text, arguments);
        return [.. answer.Select((added, index) => Read((string)added!, jobs[index].Job.Type))];
    }

    private AddedJob Read(string added, string type)
    {
        if (added[0] == 'a')
        {
            JobTelemetry.Added(Name, type);
        }

        return new AddedJob(added[1..], added[0] switch
        {
            'a' => AddOutcome.Added,
            'd' => AddOutcome.Duplicate,
            _ => AddOutcome.Conflict,
        });
    }

    // The text is made by the caller: it holds the trace of the caller, not of the batch.
    private sealed record Addition(NewJob Job, string Text)
    {
        public static Addition Of(NewJob job) => new(job, JobText.Of(job).ToString());
    }
}
