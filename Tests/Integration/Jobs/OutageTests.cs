using System.Collections.Concurrent;
using QuizNet.ServiceDefaults.Jobs;
using QuizNet.ServiceDefaults.Redis;
using QuizNet.Support;
using StackExchange.Redis;

namespace QuizNet.Integration.Jobs;

/// <summary>What becomes of jobs when Redis goes away. Each test has a Redis of its own.</summary>
public sealed class OutageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task No_acknowledged_job_is_lost_or_completed_twice_when_redis_is_killed_under_load(string server)
    {
        await using var redis = await RedisApp.StartAsync(server, Cancel);
        using var connection = await ConnectAsync(redis);
        var runs = new ConcurrentDictionary<string, int>();
        var handler = new TestHandler("sum", async (job, cancel) =>
        {
            runs.AddOrUpdate(job.Id, 1, (_, count) => count + 1);
            await Task.Yield();
            return job.Payload;
        });
        await using var host = await JobsHost.StartAsync(connection, "kill", options => options.KeepFinished = 100_000, handlers: handler);
        await using var other = await JobsHost.StartAsync(connection, "kill", options => options.KeepFinished = 100_000, handlers: handler);
        using var enough = new CancellationTokenSource();
        var acknowledged = new ConcurrentDictionary<string, string>();
        var adders = Enumerable.Range(0, 20).Select(AddUntilEnoughAsync).ToList();
        await Eventually.IsTrueAsync(() => acknowledged.Count > 1_000, Cancel);

        await redis.KillAsync(Cancel);
        var before = acknowledged.Count;
        await Eventually.IsTrueAsync(() => acknowledged.Count > before + 1_000, Cancel);
        await enough.CancelAsync();
        await Task.WhenAll(adders);

        await Eventually.IsTrueAsync(async () => await host.Queue.StatsAsync(Cancel) is { Waiting: 0, Delayed: 0, Active: 0 }, Cancel);
        var stats = await host.Queue.StatsAsync(Cancel);
        var kept = await Task.WhenAll(acknowledged.Keys.Select(id => host.Queue.GetAsync(id, Cancel)));
        Assert.Equal(0, kept.Count(job => job is not { State: JobState.Completed }));
        Assert.All(kept, job => Assert.Equal(acknowledged[job!.Id], job.Result));

        // Each key made one job, however often its add was repeated.
        Assert.Equal(acknowledged.Count, (await host.Queue.ListAsync(limit: int.MaxValue, cancellationToken: Cancel)).Jobs.Count);
        Assert.Equal(0, stats.Failed + stats.Cancelled);

        // Garnet's counters may be off by those of a script that was cut off.
        Assert.True(server == RedisServers.Garnet || stats.Completed == acknowledged.Count);
        Assert.True(runs.Count >= acknowledged.Count);

        async Task AddUntilEnoughAsync(int adder)
        {
            for (var number = 0; !enough.IsCancellationRequested; number++)
            {
                var job = new NewJob("sum", $"\"{adder}-{number}\"") { IdempotencyKey = $"{adder}-{number}" };
                var added = await Eventually.GetAsync(() => TryAddAsync(host.Queue, job), Cancel);
                Assert.True(acknowledged.TryAdd(added.Id, job.Payload));
            }
        }
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task While_redis_is_away_adding_fails_and_running_jobs_go_on(string server)
    {
        await using var redis = await RedisApp.StartAsync(server, Cancel);
        using var connection = await ConnectAsync(redis);
        var (started, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var host = await JobsHost.StartAsync(connection, "away", handlers: new TestHandler("sum", async (job, cancel) =>
        {
            started.TrySetResult();
            await go.Task.WaitAsync(cancel);
            return "1";
        }));
        var running = await host.Queue.AddAsync(new NewJob("sum", "{}"), Cancel);
        await started.Task.WaitAsync(Cancel);

        await redis.StopAsync(Cancel);
        await Eventually.IsTrueAsync(() => !connection.IsConnected, Cancel);
        var away = await Assert.ThrowsAsync<RedisAwayException>(() => host.Queue.AddAsync(new NewJob("sum", "{}"), Cancel));
        await Assert.ThrowsAsync<RedisAwayException>(() => host.Queue.StatsAsync(Cancel));
        go.SetResult();
        await redis.StartAgainAsync(Cancel);

        var job = await Eventually.GetAsync(() => TryGetAsync(host.Queue, running.Id), Cancel);
        Assert.Equal((JobState.Completed, 1, "1"), (job.State, job.Attempts, job.Result));
        Assert.DoesNotContain(';', away.Message);
        var next = await Eventually.GetAsync(() => TryAddAsync(host.Queue, new NewJob("sum", "{}")), Cancel);
        await Eventually.GetAsync(() => TryGetAsync(host.Queue, next.Id), Cancel);
    }

    private static async Task<ConnectionMultiplexer> ConnectAsync(RedisApp redis) => await ConnectionMultiplexer.ConnectAsync($"{redis.ConnectionString},abortConnect=false");

    private static async Task<AddedJob?> TryAddAsync(JobQueue queue, NewJob job)
    {
        try
        {
            return await queue.AddAsync(job, Cancel);
        }
        catch (RedisAwayException)
        {
            return null;
        }
    }

    private static async Task<JobSnapshot?> TryGetAsync(JobQueue queue, string id)
    {
        try
        {
            return await queue.GetAsync(id, Cancel) is { IsFinished: true } job ? job : null;
        }
        catch (RedisAwayException)
        {
            return null;
        }
    }
}
