using QuizNet.Support;

namespace QuizNet.Integration.Events;

public sealed class EventTests(Servers servers)
{
    private readonly Handled _handled = new($"group-{Guid.NewGuid():N}");
    private readonly string _prefix = Guid.NewGuid().ToString("N")[..8];

    public static TheoryData<string, string> Backends => new()
    {
        { RedisServers.Native, Databases.Postgres },
        { RedisServers.Garnet, Databases.Sqlite },
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Backends))]
    public async Task Two_replicas_handle_each_event_once_and_those_of_a_key_in_their_order(string redis, string database)
    {
        var (connection, data) = (await servers.RedisAsync(redis, Cancel), await servers.NewDatabaseAsync(database, Cancel));
        var hosts = await Task.WhenAll(EventHost.StartAsync(connection, data, _handled), EventHost.StartAsync(connection, data, _handled));

        await Task.WhenAll(Enumerable.Range(0, 10).Select(async key =>
        {
            for (var version = 1; version <= 10; version++)
            {
                await hosts[version % 2].EmitAsync(Key(key), version);
            }
        }));

        await Eventually.IsTrueAsync(async () => await hosts[0].NotesAsync(_prefix) == 100, Cancel);
        Assert.All(Enumerable.Range(0, 10), key => Assert.Equal(Enumerable.Range(1, 10).Select(version => (long)version), _handled.Of(Key(key)).Distinct()));
        Assert.Equal(0, await hosts[0].OutboxAsync());
        await StopAsync(hosts);
    }

    [Theory]
    [MemberData(nameof(Backends))]
    public async Task An_event_that_cannot_be_handled_holds_up_its_key_only_and_can_be_replayed(string redis, string database)
    {
        await using var host = await EventHost.StartAsync(await servers.RedisAsync(redis, Cancel), await servers.NewDatabaseAsync(database, Cancel), _handled);
        var healed = false;
        _handled.Fails = happened => !healed && happened.Id == Key(1) && happened.Version == 1;

        await host.EmitAsync(Key(1), 1, 2);
        await host.EmitAsync(Key(2), 1, 2);
        await Eventually.IsTrueAsync(() => _handled.Of(Key(2)).Count == 2, Cancel);
        var heldUp = _handled.Of(Key(1));
        await Eventually.IsTrueAsync(() => _handled.Of(Key(1)) is [2], Cancel);
        var dead = (await host.Log.DeadLettersAsync()).Single(letter => letter.Group == _handled.Group);
        healed = true;
        await host.Log.ReplayAsync([dead]);
        await Eventually.IsTrueAsync(() => _handled.Of(Key(1)) is [2, 1], Cancel);

        Assert.Empty(heldUp);
        Assert.Equal(5, dead.Attempts);
        Assert.Contains("told to fail", dead.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(await host.Log.DeadLettersAsync(), letter => letter.Group == _handled.Group);
        await Eventually.IsTrueAsync(async () => await host.NotesAsync(_prefix) == 4, Cancel);
    }

    [Theory]
    [MemberData(nameof(Backends))]
    public async Task An_event_that_is_published_twice_is_handled_once(string redis, string database)
    {
        await using var host = await EventHost.StartAsync(await servers.RedisAsync(redis, Cancel), await servers.NewDatabaseAsync(database, Cancel), _handled);
        await host.EmitAsync(Key(1), 1);
        await Eventually.IsTrueAsync(() => _handled.Of(Key(1)).Count == 1, Cancel);

        // As a relay does that died between publishing and forgetting: once as it was, once as another text of the same event.
        var published = (await host.Log.RecentAsync(500)).Single(happened => happened.Key == Key(1));
        await host.Log.PublishAsync([published]);
        await host.Log.PublishAsync([published with { Source = "again" }]);
        await host.EmitAsync(Key(1), 2);
        await Eventually.IsTrueAsync(async () => await host.NotesAsync(_prefix) == 2, Cancel);

        Assert.Equal([1, 2], _handled.Of(Key(1)));
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task Events_of_a_time_without_redis_are_delivered_when_it_is_back(string server)
    {
        await using var redis = await RedisApp.StartAsync(server, Cancel);
        await using var host = await EventHost.StartAsync(redis.ConnectionString, await servers.NewDatabaseAsync(Databases.Sqlite, Cancel), _handled);
        await host.EmitAsync(Key(1), 1);
        await Eventually.IsTrueAsync(() => _handled.Of(Key(1)).Count == 1, Cancel);

        await redis.StopAsync(Cancel);
        await host.EmitAsync(Key(1), 2);
        await host.EmitAsync(Key(1), 3);
        var waiting = await host.OutboxAsync();
        await redis.StartAgainAsync(Cancel);

        await Eventually.IsTrueAsync(() => _handled.Of(Key(1)).Count == 3, Cancel);
        Assert.Equal([1, 2, 3], _handled.Of(Key(1)));
        Assert.Equal(2, waiting);
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task Kills_of_redis_lose_no_event_and_double_none(string server)
    {
        const int Events = 150;
        await using var redis = await RedisApp.StartAsync(server, Cancel);
        await using var host = await EventHost.StartAsync(redis.ConnectionString, await servers.NewDatabaseAsync(Databases.Sqlite, Cancel), _handled);

        var emitting = Task.Run(
            async () =>
            {
                for (var version = 1; version <= Events; version++)
                {
                    await host.EmitAsync(Key(version % 5), version);
                    await Task.Delay(10, Cancel);
                }
            },
            Cancel);
        for (var kill = 0; kill < 3; kill++)
        {
            await redis.KillAsync(Cancel);
        }

        await emitting;
        await Eventually.IsTrueAsync(async () => await host.NotesAsync(_prefix) >= Events, Cancel);
        await Eventually.IsTrueAsync(async () => await host.OutboxAsync() == 0, Cancel);
        Assert.Equal(Events, await host.NotesAsync(_prefix));
        Assert.All(Enumerable.Range(0, 5), key => Assert.Equal(_handled.Of(Key(key)).Distinct().Order(), _handled.Of(Key(key)).Distinct()));
    }

    private string Key(int number) => $"{_prefix}-{number}";

    private static async Task StopAsync(IEnumerable<EventHost> hosts)
    {
        foreach (var host in hosts)
        {
            await host.DisposeAsync();
        }
    }
}
