using QuizNet.ServiceDefaults.Jobs;
using QuizNet.Support;

namespace QuizNet.Integration.Jobs;

public sealed class IdempotencyTests(JobsRedis redis) : JobsTest(redis)
{
    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task The_same_key_gives_the_first_job_and_refuses_another_body(string server)
    {
        await using var host = await HostAsync(server);
        var job = Job("[1]") with { IdempotencyKey = "k", Owner = "ana" };

        var first = await host.Queue.AddAsync(job, Cancel);
        var again = await host.Queue.AddAsync([job, job with { Payload = "[2]" }, job with { Owner = "ben", Payload = "[3]" }], Cancel);

        Assert.Equal([new(first.Id, AddOutcome.Duplicate), new(first.Id, AddOutcome.Conflict)], again.Take(2));
        Assert.Equal(AddOutcome.Added, again[2].Outcome);
        Assert.Equal(2, (await host.Queue.StatsAsync(Cancel)).Waiting);
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task Of_many_who_add_at_the_same_time_one_does(string server)
    {
        await using var host = await HostAsync(server);

        var added = await Task.WhenAll(Enumerable.Range(0, 300).Select(_ => host.Queue.AddAsync(Job() with { IdempotencyKey = "k" }, Cancel)));

        Assert.Single(added.Select(job => job.Id).Distinct());
        Assert.Equal(1, added.Count(job => job.Outcome == AddOutcome.Added));
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task After_the_window_a_key_is_free_again(string server)
    {
        await using var host = await HostAsync(server, options => options.IdempotencyWindow = TimeSpan.FromSeconds(1));
        var first = await host.Queue.AddAsync(Job() with { IdempotencyKey = "k" }, Cancel);

        await Eventually.IsTrueAsync(async () => (await host.Queue.StatsAsync(Cancel)).OldestWaiting > TimeSpan.FromSeconds(1), Cancel);
        var second = await host.Queue.AddAsync(Job("[]") with { IdempotencyKey = "k" }, Cancel);

        Assert.Equal(AddOutcome.Added, second.Outcome);
        Assert.NotEqual(first.Id, second.Id);
    }
}
