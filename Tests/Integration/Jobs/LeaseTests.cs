using QuizNet.ServiceDefaults.Jobs;
using QuizNet.Support;

namespace QuizNet.Integration.Jobs;

/// <summary>Workers that die, freeze, or leave.</summary>
public sealed class LeaseTests(JobsRedis redis) : JobsTest(redis)
{
    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task A_dead_workers_jobs_are_done_by_another(string server)
    {
        await using var host = await HostAsync(server, handlers: Sum((_, _) => Task.FromResult<string?>("1")));
        await host.Queue.PauseAsync(Cancel);
        var added = await host.Queue.AddAsync([.. Enumerable.Repeat(Job(), 20)], Cancel);
        await host.Queue.ResumeAsync(Cancel);

        await Ghost(host.Queue, "dead").TakeAsync(20);

        foreach (var job in await Task.WhenAll(added.Select(job => UntilFinishedAsync(host.Queue, job.Id))))
        {
            Assert.Equal(JobState.Completed, job.State);
            Assert.True(job.Attempts == 1 || job.Error!.Reason.Contains("worker dead was silent", StringComparison.Ordinal));
        }

        Assert.Equal(20, (await host.Queue.StatsAsync(Cancel)).Completed);
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task A_job_that_kills_its_workers_becomes_a_dead_letter(string server)
    {
        await using var host = await HostAsync(server);
        await using var sweeper = await HostAsync(server, handlers: new TestHandler("none", (_, _) => Task.FromResult<string?>(null)));
        var added = await host.Queue.AddAsync(Job() with { MaxAttempts = 2 }, Cancel);

        await Eventually.IsTrueAsync(async () => (await Ghost(host.Queue).TakeAsync(1)).Jobs.Count == 1, Cancel);
        await Eventually.IsTrueAsync(async () => (await Ghost(host.Queue).TakeAsync(1)).Jobs.Count == 1, Cancel);

        var dead = await UntilFinishedAsync(host.Queue, added.Id);
        Assert.Equal((JobState.Failed, 2, 2), (dead.State, dead.Attempts, dead.Error!.Attempts.Count));
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task A_frozen_worker_cannot_overwrite_the_retry(string server)
    {
        await using var host = await HostAsync(server);
        await host.Queue.AddAsync(Job(), Cancel);
        var frozen = (await Ghost(host.Queue, "frozen").TakeAsync(1)).Jobs.Single();
        await using var sweeper = await HostAsync(server, handlers: new TestHandler("none", (_, _) => Task.FromResult<string?>(null)));
        var second = await Eventually.GetAsync(async () => (await Ghost(host.Queue, "second").TakeAsync(1)).Jobs.SingleOrDefault(), Cancel);

        // It wakes up and goes on where it was.
        var written = await Outcomes(host.Queue).WriteAsync([JobOutcome.Completed(frozen, "\"old\""), JobOutcome.GivenBack(frozen)]);
        var progress = await new JobContext(host.Queue.Redis, frozen).ReportProgressAsync(99, cancellationToken: Cancel);
        var failure = JobOutcome.After(new InvalidOperationException("old"), frozen, host.Queue.Options, DateTimeOffset.UnixEpoch, 0);
        var failed = await Outcomes(host.Queue).WriteAsync([failure]);

        Assert.True(second.Fence > frozen.Fence);
        Assert.Equal([false, false, false, false], [.. written, progress, .. failed]);
        var running = await host.Queue.GetAsync(frozen.Id, Cancel);
        Assert.Equal((JobState.Active, "second", 2, null), (running!.State, running.Worker, running.Attempts, running.Progress));

        Assert.Equal([true], await Outcomes(host.Queue).WriteAsync([JobOutcome.Completed(second, "\"new\"")]));
        Assert.Equal([false], await Outcomes(host.Queue).WriteAsync([JobOutcome.Completed(frozen, "\"old\"")]));
        Assert.Equal("\"new\"", (await host.Queue.GetAsync(frozen.Id, Cancel))!.Result);
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task An_outcome_may_be_written_twice_when_the_first_answer_was_lost(string server)
    {
        await using var host = await HostAsync(server);
        await host.Queue.AddAsync(Job(), Cancel);
        var job = (await Ghost(host.Queue).TakeAsync(1)).Jobs.Single();

        var first = await Outcomes(host.Queue).WriteAsync([JobOutcome.Completed(job, "1")]);
        var again = await Outcomes(host.Queue).WriteAsync([JobOutcome.Completed(job, "1")]);

        Assert.Equal([true, true], [.. first, .. again]);
        Assert.Equal(1, (await host.Queue.StatsAsync(Cancel)).Completed);
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task A_job_that_outlasts_its_lease_is_kept_by_renewing_it(string server)
    {
        await using var host = await HostAsync(server, options => options.Lease = TimeSpan.FromSeconds(0.6), handlers: Sum(async (_, cancel) =>
        {
            await Task.Delay(TimeSpan.FromSeconds(1.5), cancel);
            return "1";
        }));

        var added = await host.Queue.AddAsync(Job(), Cancel);

        var job = await UntilFinishedAsync(host.Queue, added.Id);
        Assert.Equal((JobState.Completed, 1), (job.State, job.Attempts));
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task A_worker_that_stops_gives_its_jobs_back_uncounted(string server)
    {
        var started = new TaskCompletionSource();
        var host = await HostAsync(server, work: worker => worker.ShutdownGrace = TimeSpan.FromMilliseconds(50), handlers: Sum(async (_, cancel) =>
        {
            started.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancel);
            return null;
        }));
        await using var other = await HostAsync(server);
        var added = await host.Queue.AddAsync(Job(), Cancel);
        await started.Task.WaitAsync(Cancel);

        await host.DisposeAsync();

        var job = await other.Queue.GetAsync(added.Id, Cancel);
        Assert.Equal((JobState.Waiting, 0, null), (job!.State, job.Attempts, job.Error));
        Assert.Empty((await other.Queue.StatsAsync(Cancel)).Workers);
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task A_worker_that_stops_lets_jobs_end_that_can(string server)
    {
        var (started, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var host = await HostAsync(server, handlers: Sum(async (_, _) =>
        {
            started.TrySetResult();
            await go.Task;
            return "1";
        }));
        var added = await host.Queue.AddAsync(Job(), Cancel);
        await started.Task.WaitAsync(Cancel);

        var stopping = host.StopAsync();
        go.SetResult();
        await stopping;

        Assert.Equal(JobState.Completed, (await host.Queue.GetAsync(added.Id, Cancel))!.State);
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task Jobs_taken_ahead_are_given_back_when_a_long_one_blocks_them(string server)
    {
        var blocked = new TaskCompletionSource();
        await using var busy = await HostAsync(server, work: worker => worker.Concurrency = 1, handlers: Sum(async (job, _) =>
        {
            if (job.Payload == "\"long\"")
            {
                await blocked.Task;
            }

            return null;
        }));

        // Two hundred short ones teach it to take some ahead, then comes a long one with others behind it.
        await busy.Queue.AddAsync([.. Enumerable.Repeat(Job(), 200), Job("\"long\""), .. Enumerable.Repeat(Job("\"behind\""), 10)], Cancel);
        await Eventually.IsTrueAsync(async () => (await busy.Queue.StatsAsync(Cancel)) is { Completed: 200, Active: 1, Waiting: 10 }, Cancel);
        var behind = await busy.Queue.ListAsync(new JobFilter(JobState.Waiting), cancellationToken: Cancel);

        Assert.All(behind.Jobs, job => Assert.Equal(0, job.Attempts));
        blocked.SetResult();
        await Eventually.IsTrueAsync(async () => (await busy.Queue.StatsAsync(Cancel)).Completed == 211, Cancel);
    }
}
