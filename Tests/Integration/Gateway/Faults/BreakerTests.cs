using System.Net;
using Microsoft.AspNetCore.Http;
using QuizNet.Contracts;
using QuizNet.Support;

namespace QuizNet.Integration.Gateway.Faults;

public sealed class BreakerTests
{
    private static readonly Uri Item = new("/api/data/data-1", UriKind.Relative);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_service_that_fails_is_left_alone_and_asked_again_by_one_request()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 1, Cancel);
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await gateway.WaitForReplicasAsync(1, Cancel);
        var backend = gateway.Backends[0];
        backend.Answer = FailAsync;

        var problems = new List<Answer>();
        for (var request = 0; request < 40; request++)
        {
            problems.Add(await gateway.Client.SendAsync("POST", "/api/auth/anything", "{}", cancellationToken: Cancel));
        }

        var asked = backend.Requests;
        backend.Answer = backend.EchoAsync;

        Assert.InRange(asked, 20, 30);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, problems[^1].Status);
        Assert.Equal("Service failing", problems[^1]["title"].GetString());
        await Eventually.IsTrueAsync(async () => (await gateway.Client.GetAsync(new Uri("/api/auth/anything", UriKind.Relative), Cancel)).IsSuccessStatusCode, Cancel);
        Assert.Equal("closed", (await gateway.MetricsAsync(Cancel)).Services["auth"].Breaker);
    }

    [Fact]
    public async Task An_old_copy_is_better_than_no_answer_where_the_route_allows_it()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 1, Cancel, type: "data", settings: ("Retries:WaitForReplica", "00:00:00.1"));
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await gateway.WaitForReplicasAsync(1, Cancel);
        var backend = gateway.Backends[0];
        backend.Answer = context =>
        {
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync("""{"value":1}""");
        };
        using var fresh = await gateway.Client.GetAsync(Item, Cancel);
        await backend.DisposeAsync();

        using var stale = await gateway.Client.GetAsync(Item, Cancel);
        using var other = await gateway.Client.GetAsync(new Uri("/api/data/data-2", UriKind.Relative), Cancel);
        using var write = await gateway.Client.PostAsync(Item, null, Cancel);

        Assert.Equal("""{"value":1}""", await stale.Content.ReadAsStringAsync(Cancel));
        Assert.Equal("quiznet; hit; detail=stale", stale.Headers.GetValues("Cache-Status").Single());
        Assert.False(fresh.Headers.Contains("Cache-Status"));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable), (other.StatusCode, write.StatusCode));
        Assert.Equal("1", other.Headers.RetryAfter?.ToString());
    }

    [Fact]
    public async Task What_the_service_calls_public_is_asked_for_once()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 1, Cancel, type: "data");
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await gateway.WaitForReplicasAsync(1, Cancel);
        gateway.Backends[0].Answer = context =>
        {
            context.Response.Headers.CacheControl = "public, max-age=60";
            context.Response.ContentType = "application/json";
            return gateway.Backends[0].EchoAsync(context);
        };

        var first = await gateway.Client.GetStringAsync(Item, Cancel);
        using var second = await gateway.Client.GetAsync(Item, Cancel);

        Assert.Equal(first, await second.Content.ReadAsStringAsync(Cancel));
        Assert.Equal("quiznet; hit", second.Headers.GetValues("Cache-Status").Single());
        Assert.Equal(1, gateway.Backends[0].Requests);
    }

    [Fact]
    public async Task A_replica_that_fails_more_than_the_others_is_out_and_returns_by_a_probe()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 3, Cancel);
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await gateway.WaitForReplicasAsync(3, Cancel);
        gateway.Backends[1].Answer = FailAsync;
        gateway.Backends[1].Health = FailAsync;

        for (var request = 0; request < 60; request++)
        {
            using var answer = await gateway.Client.PostAsync(new Uri("/api/auth/anything", UriKind.Relative), null, Cancel);
        }

        Assert.Equal(10, gateway.Backends[1].Requests);
        Assert.Equal((TargetState.Out, "failed 10 times in a row"), await StateAsync(gateway, 1));

        gateway.Backends[1].Health = context => context.Response.WriteAsync("well");
        await gateway.WaitForStateAsync("auth-2", TargetState.Up, Cancel);
    }

    [Fact]
    public async Task Gateways_tell_each_other_who_is_out()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 2, Cancel);
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await using var other = gateway.StartAnother();
        await gateway.WaitForReplicasAsync(2, Cancel);
        await Eventually.IsTrueAsync(async () => (await other.Client.SendAsync("GET", "/servers", cancellationToken: Cancel))["active"].GetInt32() == 2, Cancel);
        await gateway.Backends[0].DisposeAsync();

        await gateway.Client.GetStringAsync(new Uri("/api/auth/anything", UriKind.Relative), Cancel);

        // It has had no request itself, and its own probe is twenty seconds away.
        await Eventually.IsTrueAsync(async () => (await other.Client.SendAsync("GET", "/servers", cancellationToken: Cancel))["active"].GetInt32() == 1, Cancel);
    }

    private static Task FailAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        return Task.CompletedTask;
    }

    private static async Task<(TargetState State, string? Reason)> StateAsync(GatewayFixture gateway, int replica)
    {
        var target = (await gateway.StatusAsync(Cancel)).Services["auth"][replica];
        return (target.State == TargetState.Probing ? TargetState.Out : target.State, target.Reason);
    }
}
