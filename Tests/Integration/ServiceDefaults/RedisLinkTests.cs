using Microsoft.Extensions.Options;
using QuizNet.ServiceDefaults.Redis;
using QuizNet.Support;
using StackExchange.Redis;

namespace QuizNet.Integration.ServiceDefaults;

public sealed class RedisLinkTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_redis_that_is_full_is_as_good_as_away_and_a_wrong_question_is_a_fault()
    {
        await using var redis = await RedisApp.StartAsync(RedisServers.Native, Cancel);
        using var connection = await ConnectionMultiplexer.ConnectAsync(redis.ConnectionString);
        var link = new RedisLink(connection, Options.Create(new RedisLinkOptions { Patience = TimeSpan.FromSeconds(30) }), TimeProvider.System);

        await Assert.ThrowsAsync<RedisServerException>(() => link.RunAsync("return nonsense", []));
        await link.AskAsync(database => database.ExecuteAsync("CONFIG", "SET", "maxmemory", "1"));
        await Assert.ThrowsAsync<RedisAwayException>(() => link.AskAsync(database => database.StringSetAsync("key", "value")));
        await Assert.ThrowsAsync<RedisAwayException>(() => link.RunAsync("return redis.call('SET', KEYS[1], ARGV[1])", ["key"], "value"));
    }
}
