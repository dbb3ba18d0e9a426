using Microsoft.Extensions.Options;
using QuizNet.ServiceDefaults.Redis;
using QuizNet.Support;
using StackExchange.Redis;

namespace QuizNet.Integration.ServiceDefaults;

public sealed class RedisLinkTests(Servers servers)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_redis_that_is_full_is_as_good_as_away_and_a_wrong_question_is_a_fault()
    {
        await using var redis = await RedisApp.StartAsync(RedisServers.Native, Cancel);
        using var connection = await ConnectionMultiplexer.ConnectAsync(redis.ConnectionString);
        var link = new RedisLink(connection, Options.Create(new RedisLinkOptions { Patience = TimeSpan.FromSeconds(30) }), TimeProvider.System);

        await Assert.ThrowsAsync<RedisServerException>(() => link.RunAsync("return nonsense", [], []));
        await link.AskAsync(database => database.ExecuteAsync("CONFIG", "SET", "maxmemory", "1"));
        await Assert.ThrowsAsync<RedisAwayException>(() => link.AskAsync(database => database.StringSetAsync("key", "value")));
        await Assert.ThrowsAsync<RedisAwayException>(() => link.RunAsync("return redis.call('SET', KEYS[1], ARGV[1])", ["key"], ["value"]));
    }

    [Fact]
    public async Task After_a_silence_one_tries_again_and_the_others_only_when_it_was_answered()
    {
        using var connection = await ConnectionMultiplexer.ConnectAsync(await servers.RedisAsync(RedisServers.Garnet, Cancel));
        var time = new ManualTime();
        var options = new RedisLinkOptions { Patience = TimeSpan.FromMilliseconds(50) };
        var link = new RedisLink(connection, Options.Create(options), time);
        var silence = new TaskCompletionSource<bool>();
        var asked = 0;

        await Assert.ThrowsAsync<RedisAwayException>(AskAsync);
        time.Advance(options.Pause);
        var trial = AskAsync();
        await Assert.ThrowsAsync<RedisAwayException>(AskAsync);
        await Assert.ThrowsAsync<RedisAwayException>(() => trial);
        var askedInSilence = asked;
        time.Advance(options.Pause);
        silence.SetResult(true);

        Assert.Equal(2, askedInSilence);
        Assert.True(link.IsAway is false && await AskAsync() && await AskAsync());
        Assert.Equal(4, asked);

        Task<bool> AskAsync() => link.AskAsync(_ =>
        {
            asked++;
            return silence.Task;
        });
    }
}
