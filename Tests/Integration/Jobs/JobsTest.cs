using Microsoft.Extensions.Logging.Abstractions;
using QuizNet.ServiceDefaults.Jobs;
using QuizNet.Support;

namespace QuizNet.Integration.Jobs;

/// <summary>What the tests of the queue have in common: a queue that nobody else uses, and words for what they do to it.</summary>
public abstract class JobsTest(JobsRedis redis)
{
    private readonly string _name = $"test-{Guid.NewGuid():N}";

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private protected async Task<JobsHost> HostAsync(string server, Action<JobQueueOptions>? configure = null, Action<JobWorkerOptions>? work = null, params IEnumerable<IJobHandler> handlers) =>
        await JobsHost.StartAsync(await redis.ConnectAsync(server), _name, configure, work, handlers);

    /// <summary>A worker that takes jobs and does nothing with them, not even renew its leases.</summary>
    private protected static JobClaims Ghost(JobQueue queue, string name = "ghost") => new(queue.Redis, queue.Types, name, _ => true);

    private protected static OutcomeWriter Outcomes(JobQueue queue) => new(queue.Redis, queue.Options, Outages(queue), TimeProvider.System);

    private protected static LeaseRenewal Renewal(JobQueue queue) => new(queue.Redis, queue.Options, new LeaseTable(), "ghost", 1, Outages(queue), TimeProvider.System);

    private protected static IJobHandler Sum(Func<JobContext, CancellationToken, Task<string?>> run) => new TestHandler("sum", run);

    protected static NewJob Job(string payload = "{}") => new("sum", payload);

    protected static Task<JobSnapshot> UntilAsync(JobQueue queue, string id, Func<JobSnapshot, bool> condition) =>
        Eventually.GetAsync(async () => await queue.GetAsync(id, Cancel) is { } job && condition(job) ? job : null, Cancel);

    private static OutageLog Outages(JobQueue queue) => new(queue.Name, NullLogger.Instance);

    protected static Task<JobSnapshot> UntilFinishedAsync(JobQueue queue, string id) => UntilAsync(queue, id, job => job.IsFinished);
}
