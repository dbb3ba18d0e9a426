using Microsoft.Extensions.Options;
using QuizNet.ServiceDefaults.Locks;
using QuizNet.ServiceDefaults.Redis;
using QuizNet.Support;
using StackExchange.Redis;

namespace QuizNet.Integration.Locks;

public sealed class DistributedLocksTests(Servers servers)
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    private readonly string _name = Guid.NewGuid().ToString("N");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task One_has_it_and_the_next_one_has_a_higher_token(string server)
    {
        using var connection = await ConnectAsync(server);
        var (ours, theirs) = (Locks(connection), Locks(connection));

        var first = await ours.TryAcquireAsync(_name, Long);
        var refused = await theirs.TryAcquireAsync(_name, Long);
        await first!.DisposeAsync();
        await using var second = await theirs.TryAcquireAsync(_name, Long);

        Assert.Null(refused);
        Assert.False(first.IsHeld);
        Assert.True(second!.IsHeld);
        Assert.True(second.FencingToken > first.FencingToken);
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task It_outlives_its_time_while_its_holder_lives(string server)
    {
        using var connection = await ConnectAsync(server);
        var locks = Locks(connection);
        await using var held = await locks.TryAcquireAsync(_name, TimeSpan.FromSeconds(1));

        // Three times as long as it would last by itself.
        var until = DateTime.UtcNow.AddSeconds(3);
        await Eventually.IsTrueAsync(
            async () =>
            {
                Assert.Null(await locks.TryAcquireAsync(_name, Long));
                return DateTime.UtcNow > until;
            },
            Cancel);

        Assert.True(held!.IsHeld);
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task Who_loses_it_is_told_and_does_not_release_what_is_another_ones(string server)
    {
        using var connection = await ConnectAsync(server);
        var locks = Locks(connection);
        var held = await locks.TryAcquireAsync(_name, TimeSpan.FromSeconds(1));

        // As if the holder had been frozen for longer than its time.
        await connection.GetDatabase().KeyDeleteAsync($"{{lock:{_name}}}");
        await using var next = await locks.TryAcquireAsync(_name, Long);
        await Eventually.IsTrueAsync(() => held!.Lost.IsCancellationRequested, Cancel);
        await held!.DisposeAsync();

        Assert.False(held.IsHeld);
        Assert.Null(await locks.TryAcquireAsync(_name, Long));
        Assert.True(next!.FencingToken > held.FencingToken);
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task Concurrent_changes_under_the_lock_lose_nothing(string server)
    {
        using var connection = await ConnectAsync(server);
        var count = 0;

        await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            await using var held = await Locks(connection).AcquireAsync(_name, Long, Cancel);
            var before = count;
            await Task.Yield();
            count = before + 1;
        }));

        Assert.Equal(20, count);
    }

    [Fact]
    public async Task Without_redis_it_is_lost_before_anybody_else_could_have_it()
    {
        await using var redis = await RedisApp.StartAsync(RedisServers.Garnet, Cancel);
        using var connection = await ConnectionMultiplexer.ConnectAsync(redis.ConnectionString);
        var locks = Locks(connection);
        var held = await locks.TryAcquireAsync(_name, TimeSpan.FromSeconds(2));

        await redis.StopAsync(Cancel);

        await Eventually.IsTrueAsync(() => held!.Lost.IsCancellationRequested, Cancel);
        await Assert.ThrowsAsync<RedisAwayException>(() => locks.TryAcquireAsync(_name, Long));
        await held!.DisposeAsync();
    }

    private async Task<ConnectionMultiplexer> ConnectAsync(string server) => await ConnectionMultiplexer.ConnectAsync(await servers.RedisAsync(server, Cancel));

    private static DistributedLocks Locks(ConnectionMultiplexer connection) =>
        new(new RedisLink(connection, Options.Create(new RedisLinkOptions()), TimeProvider.System), TimeProvider.System);
}
