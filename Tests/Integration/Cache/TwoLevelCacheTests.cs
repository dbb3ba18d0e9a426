using QuizNet.ServiceDefaults.Cache;
using QuizNet.Support;

namespace QuizNet.Integration.Cache;

public sealed class TwoLevelCacheTests(Servers servers)
{
    private static readonly CachePolicy Policy = new();

    private readonly string _key = Guid.NewGuid().ToString("N");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task Two_hundred_callers_on_three_replicas_cause_one_load(string server)
    {
        var redis = await servers.RedisAsync(server, Cancel);
        await using var first = await CacheNode.StartAsync(redis);
        await using var second = await CacheNode.StartAsync(redis);
        await using var third = await CacheNode.StartAsync(redis);
        CacheNode[] nodes = [first, second, third];
        var (loads, asked) = (0, 0);
        var allHaveAsked = new TaskCompletionSource();

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(number => Task.Run(() =>
        {
            var answer = GetAsync(nodes[number % 3], async () =>
            {
                Interlocked.Increment(ref loads);
                await allHaveAsked.Task;
                return new Thing("loaded");
            });
            if (Interlocked.Increment(ref asked) == 200)
            {
                allHaveAsked.SetResult();
            }

            return answer;
        })));

        Assert.Equal(1, loads);
        Assert.All(answers, answer => Assert.Equal("loaded", answer.Value!.Name));
        Assert.Equal(CacheOutcome.Hit, (await GetAsync(second, () => Task.FromResult<Thing?>(null))).Outcome);
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task A_change_is_seen_by_the_other_replicas(string server)
    {
        var redis = await servers.RedisAsync(server, Cancel);
        await using var writer = await CacheNode.StartAsync(redis);
        await using var reader = await CacheNode.StartAsync(redis);
        var truth = "old";
        await GetAsync(writer, Truth);
        await GetAsync(reader, Truth);

        truth = "new";
        await writer.Cache.ReplacedAsync(_key);

        Assert.Equal("new", (await GetAsync(writer, Truth)).Value!.Name);
        await Eventually.IsTrueAsync(async () => (await GetAsync(reader, Truth)).Value!.Name == "new", Cancel);

        Task<Thing?> Truth() => Task.FromResult<Thing?>(new Thing(truth));
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task A_stale_read_ends_within_the_bound_when_the_message_is_lost(string server)
    {
        var redis = await servers.RedisAsync(server, Cancel);
        var time = new ManualTime();
        await using var writer = await CacheNode.StartAsync(redis);
        await using var deaf = await CacheNode.StartAsync(redis, time, hearsMessages: false);
        var truth = "old";
        await GetAsync(deaf, Truth);

        truth = "new";
        await writer.Cache.ReplacedAsync(_key);
        time.Advance(Policy.Unasked - TimeSpan.FromMilliseconds(1));
        var before = await GetAsync(deaf, Truth);
        time.Advance(TimeSpan.FromMilliseconds(1));
        var after = await GetAsync(deaf, Truth);

        Assert.Equal(("old", "new"), (before.Value!.Name, after.Value!.Name));

        Task<Thing?> Truth() => Task.FromResult<Thing?>(new Thing(truth));
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task What_was_read_before_a_change_is_not_kept_after_it(string server)
    {
        var redis = await servers.RedisAsync(server, Cancel);
        await using var slow = await CacheNode.StartAsync(redis);
        await using var writer = await CacheNode.StartAsync(redis);
        var hasRead = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();

        var reading = GetAsync(slow, async () =>
        {
            hasRead.SetResult();
            await goOn.Task;
            return new Thing("old");
        });
        await hasRead.Task;
        await writer.Cache.ReplacedAsync(_key);
        goOn.SetResult();
        await reading;

        Assert.Equal("new", (await GetAsync(writer, () => Task.FromResult<Thing?>(new Thing("new")))).Value!.Name);
        await Eventually.IsTrueAsync(async () => (await GetAsync(slow, () => Task.FromResult<Thing?>(new Thing("new")))).Value!.Name == "new", Cancel);
    }

    [Fact]
    public async Task What_is_past_its_time_is_answered_once_more_while_it_is_loaded_anew()
    {
        await using var node = await CacheNode.StartAsync(await servers.RedisAsync(RedisServers.Garnet, Cancel));
        var policy = new CachePolicy { Unasked = TimeSpan.Zero, Fresh = TimeSpan.FromMilliseconds(1), Stale = TimeSpan.FromMinutes(1) };
        var loads = 0;
        await GetAsync(node, LoadAsync, policy);

        await Eventually.IsTrueAsync(async () => (await GetAsync(node, LoadAsync, policy)) is { Outcome: CacheOutcome.Stale, Value.Name: "1" }, Cancel);

        await Eventually.IsTrueAsync(async () => (await GetAsync(node, LoadAsync, policy)).Value!.Name != "1", Cancel);

        Task<Thing?> LoadAsync() => Task.FromResult<Thing?>(new Thing($"{Interlocked.Increment(ref loads)}"));
    }

    [Fact]
    public async Task A_load_that_fails_is_told_and_the_next_one_tries_again()
    {
        await using var node = await CacheNode.StartAsync(await servers.RedisAsync(RedisServers.Garnet, Cancel));

        await Assert.ThrowsAsync<InvalidOperationException>(() => GetAsync(node, () => throw new InvalidOperationException("no")));

        Assert.Equal("yes", (await GetAsync(node, () => Task.FromResult<Thing?>(new Thing("yes")))).Value!.Name);
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task Without_redis_the_source_is_asked_and_when_both_are_away_the_last_answer_is_given(string server)
    {
        await using var redis = await RedisApp.StartAsync(server, Cancel);
        var time = new ManualTime();
        await using var node = await CacheNode.StartAsync(redis.ConnectionString, time);
        await GetAsync(node, () => Task.FromResult<Thing?>(new Thing("first")));

        await redis.StopAsync(Cancel);
        time.Advance(Policy.Unasked);
        var without = await GetAsync(node, () => Task.FromResult<Thing?>(new Thing("second")));
        time.Advance(Policy.Unasked);
        var alone = await GetAsync(node, () => throw new InvalidOperationException("The database is away, too."));
        await redis.StartAgainAsync(Cancel);

        Assert.Equal(("second", CacheOutcome.Miss), (without.Value!.Name, without.Outcome));
        Assert.Equal(("second", CacheOutcome.Stale), (alone.Value!.Name, alone.Outcome));
        await Eventually.IsTrueAsync(
            async () =>
            {
                time.Advance(Policy.Unasked);
                return (await GetAsync(node, () => Task.FromResult<Thing?>(new Thing("third")))).Outcome == CacheOutcome.Hit;
            },
            Cancel);
    }

    private Task<Cached<Thing>> GetAsync(CacheNode node, Func<Task<Thing?>> source, CachePolicy? policy = null) =>
        node.Cache.GetAsync(_key, _ => source(), ThingJson.Default.Thing, policy ?? Policy, Cancel).AsTask();
}
