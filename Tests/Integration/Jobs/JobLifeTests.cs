using QuizNet.ServiceDefaults.Jobs;
using QuizNet.Support;

namespace QuizNet.Integration.Jobs;

/// <summary>A job from its adding to its end.</summary>
public sealed class JobLifeTests(JobsRedis redis) : JobsTest(redis)
{
    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task A_job_is_done_and_its_result_kept(string server)
    {
        await using var host = await HostAsync(server, handlers: Sum((job, _) => Task.FromResult<string?>($$"""{"of":{{job.Payload}},"attempt":{{job.Attempt}}}""")));

        var added = await host.Queue.AddAsync(new NewJob("sum", "[1,2]") { Owner = "ana", Priority = 7 }, Cancel);

        var job = await UntilFinishedAsync(host.Queue, added.Id);
        Assert.Equal(AddOutcome.Added, added.Outcome);
        Assert.Equal((JobState.Completed, "sum", "[1,2]", "ana", 7, 1, 5), (job.State, job.Type, job.Payload, job.Owner, job.Priority, job.Attempts, job.MaxAttempts));
        Assert.Equal("""{"of":[1,2],"attempt":1}""", job.Result);
        Assert.True(job.CreatedAt <= job.StartedAt && job.StartedAt <= job.FinishedAt);
        Assert.Null(job.Error);
        Assert.Null(job.WaitingFor);
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task A_delayed_job_waits_for_its_time(string server)
    {
        await using var host = await HostAsync(server, handlers: Sum((_, _) => Task.FromResult<string?>(null)));

        var added = await host.Queue.AddAsync(Job() with { Delay = TimeSpan.FromMilliseconds(700) }, Cancel);
        var before = await host.Queue.GetAsync(added.Id, Cancel);
        var after = await UntilFinishedAsync(host.Queue, added.Id);

        Assert.Equal(JobState.Delayed, before!.State);
        Assert.StartsWith("Delayed until", before.WaitingFor, StringComparison.Ordinal);
        Assert.Equal(before.RunAt, before.CreatedAt + TimeSpan.FromMilliseconds(700));
        Assert.True(after.StartedAt >= before.RunAt);
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task A_job_that_fails_is_tried_again_until_it_works(string server)
    {
        await using var host = await HostAsync(server, handlers: Sum((job, _) => job.Attempt < 3 ? throw new InvalidOperationException($"not at {job.Attempt}") : Task.FromResult<string?>("true")));

        var added = await host.Queue.AddAsync(Job(), Cancel);

        var job = await UntilFinishedAsync(host.Queue, added.Id);
        Assert.Equal((JobState.Completed, 3, "true"), (job.State, job.Attempts, job.Result));
        Assert.Equal(["not at 1", "not at 2"], job.Error!.Attempts.Select(attempt => attempt.Reason));
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task A_job_that_never_works_becomes_a_dead_letter_that_can_be_replayed(string server)
    {
        var mended = false;
        await using var host = await HostAsync(server, handlers: Sum((_, _) => mended ? Task.FromResult<string?>("1") : throw new InvalidOperationException("broken")));
        var added = await host.Queue.AddAsync(Job() with { MaxAttempts = 2 }, Cancel);

        var dead = await UntilFinishedAsync(host.Queue, added.Id);
        Assert.Equal((JobState.Failed, 2, "broken", 2), (dead.State, dead.Attempts, dead.Error!.Reason, dead.Error.Attempts.Count));
        Assert.Contains(nameof(A_job_that_never_works_becomes_a_dead_letter_that_can_be_replayed), dead.Error.Stack, StringComparison.Ordinal);

        var dry = await host.Queue.ReplayAllAsync(dryRun: true, cancellationToken: Cancel);
        Assert.Equal([added.Id], dry.Ids);
        Assert.Equal(added.Id, Assert.Single((await host.Queue.DeadLettersAsync(cancellationToken: Cancel)).Jobs).Id);

        mended = true;
        Assert.Empty((await host.Queue.ReplayAllAsync(type: "other", cancellationToken: Cancel)).Ids);
        Assert.True(await host.Queue.ReplayAsync(added.Id, Cancel));
        Assert.False(await host.Queue.ReplayAsync("1", Cancel));
        var replayed = await UntilFinishedAsync(host.Queue, added.Id);
        Assert.Equal((JobState.Completed, 1), (replayed.State, replayed.Attempts));
        Assert.Empty((await host.Queue.DeadLettersAsync(cancellationToken: Cancel)).Jobs);
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task A_permanent_failure_is_not_tried_again(string server)
    {
        await using var host = await HostAsync(server, handlers: Sum((_, _) => throw new JobFailedException("no such thing")));

        var added = await host.Queue.AddAsync(Job(), Cancel);

        var job = await UntilFinishedAsync(host.Queue, added.Id);
        Assert.Equal((JobState.Failed, 1, "no such thing"), (job.State, job.Attempts, job.Error!.Reason));
    }
}
