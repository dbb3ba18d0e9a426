using QuizNet.Support;
using StackExchange.Redis;

namespace QuizNet.Integration.Polyfills;

/// <summary>What a server has acknowledged is there after kill -9. Both servers, as the AppHost starts them.</summary>
public sealed class RedisPersistenceTests
{
    private const int Writers = 50;
    private const int Fewest = 2_000;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task No_acknowledged_write_is_lost_to_a_kill_under_load(string server)
    {
        await using var redis = await RedisApp.StartAsync(server, Cancel);
        using var connection = await ConnectionMultiplexer.ConnectAsync($"{redis.ConnectionString},abortConnect=false");
        var acknowledged = 0;
        var writers = Enumerable.Range(0, Writers).Select(WriteUntilTheConnectionBreaks).ToList();
        await Eventually.IsTrueAsync(() => Volatile.Read(ref acknowledged) > Fewest, Cancel);

        await redis.KillAsync(Cancel);
        var written = await Task.WhenAll(writers);

        using var after = await ConnectionMultiplexer.ConnectAsync(redis.ConnectionString);
        var found = await Task.WhenAll(written.SelectMany((count, writer) => Enumerable.Range(0, count).Select(number => after.GetDatabase().KeyExistsAsync($"{writer}:{number}"))));
        Assert.True(found.Length > Fewest);
        Assert.Equal(0, found.Count(exists => !exists));

        async Task<int> WriteUntilTheConnectionBreaks(int writer)
        {
            for (var number = 0; ; number++)
            {
                try
                {
                    await connection.GetDatabase().StringSetAsync($"{writer}:{number}", "x");
                    Interlocked.Increment(ref acknowledged);
                }
                catch (Exception failure) when (failure is RedisException or TimeoutException)
                {
                    return number;
                }
            }
        }
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task Scripts_are_atomic(string server)
    {
        await using var redis = await RedisApp.StartAsync(server, Cancel);
        using var connection = await ConnectionMultiplexer.ConnectAsync(redis.ConnectionString);
        const string readThenWrite = "local n = tonumber(redis.call('GET', KEYS[1]) or '0') redis.call('SET', KEYS[1], n + 1) return n + 1";

        var seen = await Task.WhenAll(Enumerable.Range(0, 1_000).Select(async _ => (long)await connection.GetDatabase().ScriptEvaluateAsync(readThenWrite, ["counter"])));

        Assert.Equal(Enumerable.Range(1, 1_000).Select(number => (long)number), seen.Order());
    }
}
