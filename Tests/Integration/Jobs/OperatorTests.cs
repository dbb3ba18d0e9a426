using QuizNet.ServiceDefaults.Jobs;
using QuizNet.Support;

namespace QuizNet.Integration.Jobs;

/// <summary>What operators see and do.</summary>
public sealed class OperatorTests(JobsRedis redis) : JobsTest(redis)
{
    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task Nothing_starts_while_the_queue_is_paused(string server)
    {
        var done = 0;
        await using var host = await HostAsync(server, handlers: Sum((_, _) => Task.FromResult<string?>($"{Interlocked.Increment(ref done)}")));
        await host.Queue.PauseAsync(Cancel);
        var added = await host.Queue.AddAsync(Job(), Cancel);

        Assert.Empty((await Ghost(host.Queue).TakeAsync(1)).Jobs);
        Assert.True((await host.Queue.StatsAsync(Cancel)).Paused);
        await host.Queue.ResumeAsync(Cancel);

        await UntilFinishedAsync(host.Queue, added.Id);
        Assert.Equal(1, done);
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task Draining_drops_what_waits_and_is_delayed_but_not_what_runs(string server)
    {
        await using var host = await HostAsync(server);
        await host.Queue.AddAsync([.. Enumerable.Repeat(Job(), 301), .. Enumerable.Repeat(Job() with { Delay = TimeSpan.FromHours(1) }, 300)], Cancel);
        await Ghost(host.Queue).TakeAsync(1);

        var drained = await host.Queue.DrainAsync(Cancel);

        Assert.Equal(600, drained);
        var stats = await host.Queue.StatsAsync(Cancel);
        Assert.Equal((0, 0, 1, 600), (stats.Waiting, stats.Delayed, stats.Active, stats.Cancelled));
        var dropped = (await host.Queue.ListAsync(new JobFilter(JobState.Cancelled), limit: 1, cancellationToken: Cancel)).Jobs.Single();
        Assert.Equal("Dropped when the queue was drained.", dropped.Error!.Reason);
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task Statistics_count_every_job_once(string server)
    {
        await using var host = await HostAsync(server, options => options.Types.Add(new JobTypeOptions("other")), handlers: Sum((job, _) =>
            job.Payload == "bad" ? throw new JobFailedException("bad") : Task.FromResult<string?>(null)));
        await host.Queue.AddAsync([Job(), Job("bad"), Job(), new NewJob("other", "{}"), new NewJob("other", "{}") { Delay = TimeSpan.FromHours(1) }], Cancel);

        await Eventually.IsTrueAsync(async () => await host.Queue.StatsAsync(Cancel) is { Completed: 2, Failed: 1, Workers.Count: 1 }, Cancel);

        var stats = await host.Queue.StatsAsync(Cancel);
        Assert.Equal((1, 1, 0, 2, 1, 0, 1), (stats.Waiting, stats.Delayed, stats.Active, stats.Completed, stats.Failed, stats.Cancelled, stats.DeadLetters));
        Assert.Equal([new("sum", 0, 0, 0, 2, 1, 0), new("other", 1, 1, 0, 0, 0, 0)], stats.Types);
        Assert.Equal((2, 1), (stats.Minutes.Sum(minute => minute.Completed), stats.Minutes.Sum(minute => minute.Failed)));
        Assert.True(stats.OldestWaiting > TimeSpan.Zero);
        Assert.Equal(5, stats.Workers.Single().Concurrency);
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task Jobs_are_listed_newest_first_by_pages_and_filters(string server)
    {
        await using var host = await HostAsync(server, options => options.Types.Add(new JobTypeOptions("other")));
        var added = await host.Queue.AddAsync([.. Enumerable.Range(0, 700).Select(number => new NewJob(number % 100 == 0 ? "other" : "sum", $"{number}") { Owner = number % 7 == 0 ? "ana" : null })], Cancel);
        await Ghost(host.Queue).TakeAsync(3);

        var all = await AllAsync(null);
        var ofAna = await AllAsync(new JobFilter(Owner: "ana"));
        var waiting = await AllAsync(new JobFilter(JobState.Waiting, "other", "ana"));
        var active = await AllAsync(new JobFilter(JobState.Active));

        Assert.Equal(added.Select(job => job.Id).Reverse(), all.Select(job => job.Id));
        Assert.Equal(100, ofAna.Count);
        Assert.All(ofAna, job => Assert.Equal("ana", job.Owner));
        Assert.Empty(waiting);
        Assert.Equal(["2", "1", "0"], active.Select(job => job.Payload));
        await Assert.ThrowsAsync<ArgumentException>(() => host.Queue.ListAsync(cursor: "here", cancellationToken: Cancel));

        async Task<List<JobSnapshot>> AllAsync(JobFilter? filter)
        {
            var jobs = new List<JobSnapshot>();
            for (var page = await host.Queue.ListAsync(filter, 90, null, Cancel); ; page = await host.Queue.ListAsync(filter, 90, page.Cursor, Cancel))
            {
                jobs.AddRange(page.Jobs);
                if (page.Cursor is null)
                {
                    return jobs;
                }
            }
        }
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task Only_so_many_finished_jobs_are_kept(string server)
    {
        await using var host = await HostAsync(server, options => options.KeepFinished = 10, handlers: Sum((_, _) => Task.FromResult<string?>("1")));

        var added = await host.Queue.AddAsync([.. Enumerable.Repeat(Job(), 300)], Cancel);

        await Eventually.IsTrueAsync(async () => (await host.Queue.StatsAsync(Cancel)).Completed == 300, Cancel);
        await Eventually.IsTrueAsync(async () => (await host.Queue.ListAsync(limit: 500, cancellationToken: Cancel)).Jobs.Count == 10, Cancel);
        Assert.Null(await host.Queue.GetAsync(added[0].Id, Cancel));
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task Every_finished_job_is_handed_out_until_it_is_forgotten(string server)
    {
        await using var host = await HostAsync(server, options => (options.RecordFinished, options.KeepFinished) = (true, 0), handlers: Sum((job, _) =>
            job.Payload == "bad" ? throw new JobFailedException("bad") : Task.FromResult<string?>("1")));
        var added = await host.Queue.AddAsync([.. Enumerable.Repeat(Job(), 450), Job("bad"), Job() with { Delay = TimeSpan.FromHours(1) }], Cancel);
        await host.Queue.CancelAsync(added[^1].Id, Cancel);
        await Eventually.IsTrueAsync(async () => await host.Queue.StatsAsync(Cancel) is { Completed: 450, Failed: 1 }, Cancel);

        var copied = new Dictionary<string, JobState>();
        while (await host.Queue.ReadFinishedAsync(200, Cancel) is { Jobs.Count: > 0 } finished)
        {
            // Another reader may have copied the same, and forgets it as well.
            await host.Queue.ForgetFinishedAsync(finished, Cancel);
            await host.Queue.ForgetFinishedAsync(finished, Cancel);
            foreach (var job in finished.Jobs)
            {
                copied.Add(job.Id, job.State);
            }
        }

        Assert.Equal(added.Select(job => job.Id).Order(), copied.Keys.Order());
        Assert.Equal((450, 1, 1), (Count(JobState.Completed), Count(JobState.Failed), Count(JobState.Cancelled)));

        int Count(JobState state) => copied.Values.Count(value => value == state);
    }
}
