using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using QuizNet.Support;
using StackExchange.Redis;

namespace QuizNet.Integration.Registry;

/// <summary>What becomes of the list when Redis, or the registry itself, goes away.</summary>
public sealed class RegistryOutageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task Without_redis_the_last_list_is_served_and_nobody_expires(string server)
    {
        await using var registry = await RegistryFixture.StartAsync(server, Cancel);
        await registry.First.RegisterAsync("a", Cancel);
        await Eventually.IsTrueAsync(async () => await registry.Second.IdsAsync(Cancel) == "a", Cancel);

        await registry.Redis.StopAsync(Cancel);
        await Eventually.IsTrueAsync(() => IsStaleAsync(registry.First), Cancel);
        await Eventually.IsTrueAsync(() => IsStaleAsync(registry.Second), Cancel);

        Assert.Equal("a", await registry.First.IdsAsync(Cancel));
        Assert.Equal(HttpStatusCode.OK, await registry.Second.HeartbeatAsync("a", Cancel));
        using var refused = await registry.First.Client.PostAsJsonAsync("/api/registry/register", RegistryHost.Request("b"), Cancel);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);

        // Its lease of 1.5 s runs out while Redis is away ...
        var silent = (await registry.First.ListAsync("/api/registry/services", Cancel)).Services.Single();
        await Eventually.IsTrueAsync(() => DateTimeOffset.UtcNow - silent.LastHeartbeat > TimeSpan.FromSeconds(3), Cancel);
        await registry.Redis.StartAgainAsync(Cancel);
        await Eventually.IsTrueAsync(async () => !await IsStaleAsync(registry.First), Cancel);

        // ... and a whole one has to be observed anew: the sweeps of the next second, every 0.3 s, take nobody down.
        var back = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(back) < TimeSpan.FromSeconds(0.9))
        {
            Assert.Equal("a", await registry.First.IdsAsync(Cancel));
        }

        await registry.First.RegisterAsync("b", Cancel);
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task When_redis_loses_its_data_the_registry_gives_it_back(string server)
    {
        await using var registry = await RegistryFixture.StartAsync(server, Cancel);
        await registry.First.RegisterAsync("a", Cancel);
        await registry.First.RegisterAsync("b", Cancel, "data");
        await Eventually.IsTrueAsync(async () => await registry.Second.IdsAsync(Cancel) == "a b", Cancel);
        var indexBefore = (await registry.First.ListAsync("/api/registry/services", Cancel)).Index;

        using var redis = await ConnectionMultiplexer.ConnectAsync($"{registry.Redis.ConnectionString},allowAdmin=true");
        await redis.GetServer(redis.GetEndPoints().Single()).FlushDatabaseAsync();

        // The index has moved on once the loss has been noticed; until then and after, the list is whole.
        await Eventually.IsTrueAsync(
            async () =>
            {
                var list = await registry.First.ListAsync("/api/registry/services", Cancel);
                Assert.Equal(2, list.Count);
                return list.Index > indexBefore;
            },
            Cancel);
        Assert.Equal(HttpStatusCode.OK, await registry.Second.HeartbeatAsync("a", Cancel));
    }

    [Fact]
    public async Task A_restarted_registry_has_the_whole_list_from_its_first_answer_on()
    {
        await using var redis = await RedisApp.StartAsync(RedisServers.Garnet, Cancel);
        await using (var before = new RegistryHost(redis.ConnectionString))
        {
            await before.WaitUntilReadyAsync(Cancel);
            await before.RegisterAsync("a", Cancel);
        }

        await using var after = new RegistryHost(redis.ConnectionString);
        using var first = await Eventually.GetAsync(() => AnswerAsync(after), Cancel);

        Assert.Contains("\"serviceId\":\"a\"", await first.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RedisServers.Native, "second run", "")]
    [InlineData(RedisServers.Garnet, "second run", "")]
    [InlineData(RedisServers.Garnet, "first run", "a")]
    public async Task What_an_earlier_run_has_left_behind_is_dropped(string server, string run, string ids)
    {
        await using var redis = await RedisApp.StartAsync(server, Cancel);
        await using (var before = new RegistryHost(redis.ConnectionString, run: "first run"))
        {
            await before.WaitUntilReadyAsync(Cancel);
            await before.RegisterAsync("a", Cancel);
        }

        await using var after = new RegistryHost(redis.ConnectionString, run: run);
        await after.WaitUntilReadyAsync(Cancel);

        Assert.Equal(ids, await after.IdsAsync(Cancel));
    }

    private static async Task<HttpResponseMessage?> AnswerAsync(RegistryHost registry)
    {
        var response = await registry.Client.GetAsync("/api/registry/services", Cancel);
        return response.IsSuccessStatusCode ? response : null;
    }

    private static async Task<bool> IsStaleAsync(RegistryHost registry)
    {
        using var response = await registry.Client.GetAsync("/api/registry/services", Cancel);
        return response.Headers.Contains("X-Registry-Stale");
    }
}
