using System.Diagnostics;
using QuizNet.ServiceDefaults.Jobs;
using QuizNet.Support;

namespace QuizNet.Integration.Jobs;

public sealed class WatchTests(JobsRedis redis) : JobsTest(redis)
{
    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task A_watcher_sees_each_step_until_the_end(string server)
    {
        var (half, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var other = await HostAsync(server, handlers: Sum(async (job, cancel) =>
        {
            await job.ReportProgressAsync(50, "half", cancel);
            half.SetResult();
            await go.Task.WaitAsync(cancel);
            return "1";
        }));
        await using var host = await HostAsync(server);
        await host.Queue.PauseAsync(Cancel);
        var added = await host.Queue.AddAsync(Job(), Cancel);

        var seen = new List<JobSnapshot>();
        await foreach (var job in host.Queue.WatchAsync(added.Id, Cancel))
        {
            seen.Add(job);
            if (seen.Count == 1)
            {
                await host.Queue.ResumeAsync(Cancel);
            }

            if (job.Progress is not null)
            {
                go.TrySetResult();
            }
        }

        Assert.Equal((JobState.Waiting, "The queue is paused."), (seen[0].State, seen[0].WaitingFor));
        Assert.Contains(seen, job => job is { State: JobState.Active, Progress: { Percent: 50, Message: "half" } });
        Assert.Equal((JobState.Completed, "1"), (seen[^1].State, seen[^1].Result));
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task Changes_that_nobody_announces_are_seen_by_looking_again(string server)
    {
        await using var host = await HostAsync(server, options => options.ResyncInterval = TimeSpan.FromMilliseconds(100));
        var first = await host.Queue.AddAsync(Job(), Cancel);
        var second = await host.Queue.AddAsync(Job(), Cancel);
        await Renewal(host.Queue).RenewAsync(Cancel);

        var places = new List<string?>();
        await foreach (var job in host.Queue.WatchAsync(second.Id, Cancel))
        {
            places.Add(job.WaitingFor);

            // The first to leave is not watched, so no message tells that the second has moved up.
            await host.Queue.CancelAsync(places.Count == 1 ? first.Id : second.Id, Cancel);
        }

        Assert.Equal(["Place 2 in line.", "Place 1 in line.", null], places);
    }

    [Fact]
    public async Task Nobody_is_told_of_a_job_that_is_not_known()
    {
        await using var host = await HostAsync(RedisServers.Garnet);

        await foreach (var job in host.Queue.WatchAsync("17", Cancel))
        {
            Assert.Fail($"There is no {job}.");
        }
    }

    [Fact]
    public async Task A_job_runs_in_the_trace_of_who_added_it()
    {
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "QuizNet.Jobs" or nameof(WatchTests),
            Sample = (ref _) => ActivitySamplingResult.AllData,
        };
        ActivitySource.AddActivityListener(listener);
        using var source = new ActivitySource(nameof(WatchTests));
        await using var host = await HostAsync(RedisServers.Garnet, handlers: Sum((_, _) => Task.FromResult<string?>($"\"{Activity.Current?.TraceId}\"")));

        using var activity = source.StartActivity("request");
        var added = await host.Queue.AddAsync(Job(), Cancel);

        Assert.Equal($"\"{activity!.TraceId}\"", (await UntilFinishedAsync(host.Queue, added.Id)).Result);
    }
}
