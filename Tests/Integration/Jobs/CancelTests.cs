using QuizNet.ServiceDefaults.Jobs;
using QuizNet.Support;

namespace QuizNet.Integration.Jobs;

public sealed class CancelTests(JobsRedis redis) : JobsTest(redis)
{
    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task What_waits_or_is_delayed_never_starts(string server)
    {
        await using var host = await HostAsync(server);
        var waiting = await host.Queue.AddAsync(Job(), Cancel);
        var delayed = await host.Queue.AddAsync(Job() with { Delay = TimeSpan.FromMilliseconds(1) }, Cancel);

        Assert.Equal(CancelOutcome.Cancelled, await host.Queue.CancelAsync(waiting.Id, Cancel));
        Assert.Equal(CancelOutcome.Cancelled, await host.Queue.CancelAsync(delayed.Id, Cancel));

        Assert.Empty((await Ghost(host.Queue).TakeAsync(5)).Jobs);
        Assert.Equal(CancelOutcome.AlreadyFinished, await host.Queue.CancelAsync(waiting.Id, Cancel));
        Assert.Equal(CancelOutcome.NotFound, await host.Queue.CancelAsync("17", Cancel));
        var stats = await host.Queue.StatsAsync(Cancel);
        Assert.Equal((0, 0, 0, 2), (stats.Waiting, stats.Delayed, stats.Active, stats.Cancelled));
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task A_running_job_is_told_to_stop_and_stays_cancelled(string server)
    {
        var (started, stopped) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var host = await HostAsync(server, handlers: Sum(async (_, cancel) =>
        {
            started.TrySetResult();
            try
            {
                await Task.Delay(Timeout.Infinite, cancel);
            }
            catch (OperationCanceledException)
            {
                stopped.TrySetResult();
            }

            return "\"too late\"";
        }));
        var added = await host.Queue.AddAsync(Job(), Cancel);
        await started.Task.WaitAsync(Cancel);

        var outcome = await host.Queue.CancelAsync(added.Id, Cancel);

        await stopped.Task.WaitAsync(Cancel);
        Assert.Equal(CancelOutcome.Cancelled, outcome);
        await host.StopAsync();
        var job = await host.Queue.GetAsync(added.Id, Cancel);
        Assert.Equal((JobState.Cancelled, 1, null), (job!.State, job.Attempts, job.Result));
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task The_lease_of_a_cancelled_job_is_void_at_once(string server)
    {
        await using var host = await HostAsync(server);
        await host.Queue.AddAsync(Job(), Cancel);
        var job = (await Ghost(host.Queue).TakeAsync(1)).Jobs.Single();

        await host.Queue.CancelAsync(job.Id, Cancel);

        Assert.Equal([false], await Outcomes(host.Queue).WriteAsync([JobOutcome.Completed(job, "1")]));
        Assert.False(await new JobContext(host.Queue.Redis, job).ReportProgressAsync(50, cancellationToken: Cancel));
        Assert.Equal(JobState.Cancelled, (await host.Queue.GetAsync(job.Id, Cancel))!.State);
    }
}
