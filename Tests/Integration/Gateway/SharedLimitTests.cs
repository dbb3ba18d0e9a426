using System.Net;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Gateway.RateLimits;
using QuizNet.ServiceDefaults.Redis;
using QuizNet.Support;

namespace QuizNet.Integration.Gateway;

/// <summary>Two gateways on one Redis.</summary>
public sealed class SharedLimitTests(Servers servers)
{
    private const string Anything = "/api/auth/anything";
    private const string SignIn = "/api/auth/signin";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task Attempts_to_sign_in_are_counted_exactly_whichever_gateway_they_reach(string server)
    {
        var redis = await servers.RedisAsync(server, Cancel);
        await using var one = await StartAsync(redis);
        await using var other = await StartAsync(redis);

        for (var round = 0; round < 10; round++)
        {
            Assert.Equal(5, await GrantedAsync(one, other, 20, HttpMethod.Post, SignIn, LimitedGateway.NewCaller()));
        }
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task A_burst_at_all_gateways_exceeds_the_general_limit_by_less_than_a_twentieth_for_each(string server)
    {
        var redis = await servers.RedisAsync(server, Cancel);
        await using var one = await StartAsync(redis);
        await using var other = await StartAsync(redis);

        for (var round = 0; round < 5; round++)
        {
            Assert.InRange(await GrantedAsync(one, other, 160, HttpMethod.Get, Anything, LimitedGateway.NewCaller()), 100, 109);
        }
    }

    [Fact]
    public async Task What_one_gateway_has_let_through_another_one_hears_of_without_a_request()
    {
        var redis = await servers.RedisAsync(RedisServers.Native, Cancel);
        await using var one = await StartAsync(redis);
        await using var other = await StartAsync(redis);
        var caller = LimitedGateway.NewCaller();

        await one.SendAsync(60, HttpMethod.Get, Anything, caller, Cancel);
        await Eventually.IsTrueAsync(async () => await CountInRedisAsync(one, "general", 900_000, caller) == 60, Cancel);

        Assert.Equal(40, (await other.SendAsync(60, HttpMethod.Get, Anything, caller, Cancel)).Count(code => code == HttpStatusCode.OK));
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task While_redis_is_stopped_each_gateway_counts_alone_without_errors_and_hands_its_counts_in_afterwards(string server)
    {
        await using var redis = await RedisApp.StartAsync(server, Cancel);
        await using var one = await StartAsync(redis.ConnectionString);
        await using var other = await StartAsync(redis.ConnectionString);
        var caller = LimitedGateway.NewCaller();
        var before = await one.SendAsync(2, HttpMethod.Post, SignIn, caller, Cancel);

        await redis.StopAsync(Cancel);
        var during = await one.SendAsync(6, HttpMethod.Post, SignIn, caller, Cancel);
        var reads = await one.SendAsync(50, HttpMethod.Get, Anything, caller, Cancel);
        await redis.StartAgainAsync(Cancel);
        await Eventually.IsTrueAsync(async () => await CountInRedisAsync(other, "sign-in", 900_000, caller) == 5, Cancel);
        var after = await other.SendAsync(1, HttpMethod.Post, SignIn, caller, Cancel);

        Assert.Equal(5, before.Concat(during).Count(code => code == HttpStatusCode.OK));
        Assert.All(during[3..], code => Assert.Equal(HttpStatusCode.TooManyRequests, code));
        Assert.All(reads, code => Assert.Equal(HttpStatusCode.OK, code));
        Assert.Equal([HttpStatusCode.TooManyRequests], after);
    }

    [Fact]
    public async Task A_redis_that_was_never_there_keeps_nobody_from_starting()
    {
        await using var gateway = await LimitedGateway.StartAsync(Cancel, redis: $"localhost:{FreePort.Next()}");

        var codes = await gateway.SendAsync(6, HttpMethod.Post, SignIn, LimitedGateway.NewCaller(), Cancel);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], codes);
    }

    private static async Task<LimitedGateway> StartAsync(string redis)
    {
        var gateway = await LimitedGateway.StartAsync(Cancel, redis);
        await ConnectedAsync(gateway);
        return gateway;
    }

    private static Task ConnectedAsync(LimitedGateway gateway) => Eventually.IsTrueAsync(() => !gateway.Services.GetRequiredService<RedisLink>().IsAway, Cancel);

    private static async Task<int> GrantedAsync(LimitedGateway one, LimitedGateway other, int requests, HttpMethod method, string path, string caller)
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, requests).Select(turn => (turn % 2 == 0 ? one : other).SendAsync(1, method, path, caller, Cancel)));
        Assert.All(answers, codes => Assert.Contains(codes[0], (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.TooManyRequests]));
        return answers.Count(codes => codes[0] == HttpStatusCode.OK);
    }

    private static async Task<long> CountInRedisAsync(LimitedGateway gateway, string limit, long length, string caller)
    {
        var at = Instant.Of(new ManualTime().GetUtcNow().ToUnixTimeMilliseconds(), length);
        var key = new CallerCount(limit, CallerKey.Of(IPAddress.Parse(caller))).Key(at.Window);
        try
        {
            return (await gateway.Services.GetRequiredService<RedisLink>().AskAsync(database => database.HashValuesAsync(key))).Sum(count => (long)count);
        }
        catch (RedisAwayException)
        {
            return -1;
        }
    }
}
