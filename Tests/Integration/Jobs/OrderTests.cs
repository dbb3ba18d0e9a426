using QuizNet.ServiceDefaults.Jobs;
using QuizNet.Support;

namespace QuizNet.Integration.Jobs;

/// <summary>Which job starts first, and which may not start yet.</summary>
public sealed class OrderTests(JobsRedis redis) : JobsTest(redis)
{
    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task Higher_priorities_come_first_and_equals_in_the_order_they_were_added(string server)
    {
        await using var host = await HostAsync(server);
        var added = await host.Queue.AddAsync([.. "559059".Select(digit => Job() with { Priority = digit - '0' })], Cancel);

        var claim = await Ghost(host.Queue).TakeAsync(10);

        Assert.Equal("250143".Select(digit => added[digit - '0'].Id), claim.Jobs.Select(job => job.Id));
        Assert.Equal(claim.Jobs.Select(job => job.Fence).Order(), claim.Jobs.Select(job => job.Fence));
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task An_old_job_of_low_priority_overtakes_a_young_one_of_high_priority(string server)
    {
        await using var host = await HostAsync(server, options => options.PriorityAgeing = TimeSpan.FromMilliseconds(10));
        var old = await host.Queue.AddAsync(Job() with { Priority = 0 }, Cancel);
        await Eventually.IsTrueAsync(async () => (await host.Queue.StatsAsync(Cancel)).OldestWaiting > TimeSpan.FromMilliseconds(100), Cancel);
        var young = await host.Queue.AddAsync(Job() with { Priority = 9 }, Cancel);

        var claim = await Ghost(host.Queue).TakeAsync(2);

        Assert.Equal([old.Id, young.Id], claim.Jobs.Select(job => job.Id));
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task A_type_at_its_limit_leaves_room_to_others(string server)
    {
        await using var host = await HostAsync(server, options =>
        {
            options.Types.Add(new JobTypeOptions("rare") { MaxRunning = 2 });
            options.MaxRunning = 4;
        });
        var rare = await host.Queue.AddAsync([.. Enumerable.Repeat(new NewJob("rare", "{}") { Priority = 9 }, 3)], Cancel);
        var others = await host.Queue.AddAsync([.. Enumerable.Repeat(Job(), 3)], Cancel);

        var claim = await Ghost(host.Queue).TakeAsync(10);

        // Two of the first by their own limit, two of the others by that of all.
        Assert.Equal([rare[0].Id, rare[1].Id, others[0].Id, others[1].Id], claim.Jobs.Select(job => job.Id));
        await Renewal(host.Queue).LeaveAsync();
        Assert.Equal("No worker of this queue is running.", (await host.Queue.GetAsync(rare[2].Id, Cancel))!.WaitingFor);
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task All_jobs_of_a_limited_type_run_in_the_end_and_never_more_at_once(string server)
    {
        var (running, most, done) = (0, 0, 0);
        var handler = Sum(async (_, cancel) =>
        {
            InterlockedMax(ref most, Interlocked.Increment(ref running));
            await Task.Delay(5, cancel);
            Interlocked.Decrement(ref running);
            Interlocked.Increment(ref done);
            return null;
        });
        await using var host = await HostAsync(server, options => options.MaxRunning = 2, worker => worker.Concurrency = 4, handler);
        await using var other = await HostAsync(server, options => options.MaxRunning = 2, worker => worker.Concurrency = 4, handler);

        await host.Queue.AddAsync([.. Enumerable.Repeat(Job(), 20)], Cancel);

        await Eventually.IsTrueAsync(() => Volatile.Read(ref done) == 20, Cancel);
        Assert.InRange(most, 1, 2);
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task No_more_start_within_the_window_than_the_rate_allows(string server)
    {
        await using var host = await HostAsync(server, options => options.Types.Add(new JobTypeOptions("mail") { Rate = 3, RateWindow = TimeSpan.FromSeconds(1) }));
        var added = await host.Queue.AddAsync([.. Enumerable.Repeat(new NewJob("mail", "{}"), 4)], Cancel);

        var first = await Ghost(host.Queue).TakeAsync(10);
        var second = await Ghost(host.Queue).TakeAsync(10);
        var last = await Eventually.GetAsync(async () => await Ghost(host.Queue).TakeAsync(10) is { Jobs.Count: > 0 } claim ? claim : null, Cancel);

        Assert.Equal(3, first.Jobs.Count);
        Assert.Empty(second.Jobs);
        Assert.InRange(second.NextDue!.Value, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(1));
        var (early, late) = (await host.Queue.GetAsync(added[0].Id, Cancel), await host.Queue.GetAsync(last.Jobs.Single().Id, Cancel));
        Assert.True(late!.StartedAt - early!.StartedAt >= TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task A_job_says_what_it_waits_for(string server)
    {
        await using var host = await HostAsync(server, options => options.Types.Add(new JobTypeOptions("mail") { MaxRunning = 1, Rate = 2, RateWindow = TimeSpan.FromMinutes(1) }));
        await Renewal(host.Queue).RenewAsync(Cancel);
        var mails = await host.Queue.AddAsync([.. Enumerable.Repeat(new NewJob("mail", "{}"), 3)], Cancel);

        Assert.Equal("Place 2 in line.", await ReasonAsync(1));
        var first = (await Ghost(host.Queue).TakeAsync(5)).Jobs.Single();
        Assert.Equal("1 of at most 1 jobs of type mail are running; place 2 in line.", await ReasonAsync(2));
        await Outcomes(host.Queue).WriteAsync([JobOutcome.Completed(first, null)]);
        var second = (await Ghost(host.Queue).TakeAsync(5)).Jobs.Single();
        await Outcomes(host.Queue).WriteAsync([JobOutcome.Completed(second, null)]);
        Assert.StartsWith("At most 2 jobs of type mail start per 60 s; the next may at", await ReasonAsync(2), StringComparison.Ordinal);
        await host.Queue.PauseAsync(Cancel);
        Assert.Equal("The queue is paused.", await ReasonAsync(2));

        async Task<string?> ReasonAsync(int index) => (await host.Queue.GetAsync(mails[index].Id, Cancel))!.WaitingFor;
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = Volatile.Read(ref most); value > seen; seen = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, value, seen);
        }
    }
}
