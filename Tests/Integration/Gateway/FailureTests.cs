using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using QuizNet.Contracts;
using QuizNet.Support;

namespace QuizNet.Integration.Gateway;

public sealed class FailureTests
{
    private static readonly Uri Anything = new("/api/auth/anything", UriKind.Relative);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_request_is_lost_to_a_replica_that_accepts_no_connections()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 3, Cancel);
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await gateway.WaitForReplicasAsync(3, Cancel);
        await gateway.Backends[1].DisposeAsync();

        for (var turn = 0; turn < 12; turn++)
        {
            using var answer = await gateway.Client.PostAsJsonAsync(Anything, turn, Cancel);
            Assert.EndsWith($"POST {turn}", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        }

        var dead = (await gateway.StatusAsync(Cancel)).Services["auth"].Single(target => target.ServiceId == "auth-2");
        Assert.False(dead.Healthy);
    }

    [Fact]
    public async Task A_replica_that_comes_back_is_used_again()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 2, Cancel);
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await gateway.WaitForReplicasAsync(2, Cancel);
        var port = new Uri(gateway.Backends[0].Address).Port;
        await gateway.Backends[0].DisposeAsync();
        await gateway.WaitForReplicasAsync(1, Cancel);

        await using var back = await Backend.StartAsync("auth-1", Cancel, port);
        await gateway.WaitForReplicasAsync(2, Cancel);

        await Eventually.IsTrueAsync(async () => await gateway.Client.GetStringAsync(Anything, Cancel) == "auth-1 GET", Cancel);
    }

    [Fact]
    public async Task Who_asks_while_all_replicas_are_down_is_answered_by_the_first_that_comes_back()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 3, Cancel, settings: ("Retries:WaitForReplica", "00:00:08"));
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await gateway.WaitForReplicasAsync(3, Cancel);
        var port = new Uri(gateway.Backends[1].Address).Port;
        foreach (var backend in gateway.Backends)
        {
            await backend.DisposeAsync();
        }

        var asked = gateway.Client.GetStringAsync(Anything, Cancel);
        await gateway.WaitForReplicasAsync(0, Cancel);
        await using var back = await Backend.StartAsync("auth-2", Cancel, port);

        Assert.Equal("auth-2 GET", await asked);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/html")]
    public async Task With_nobody_to_forward_to_the_answer_says_what_to_check(string accept)
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 0, Cancel);
        await gateway.Registry.RegisterAsync("data-1", Cancel, "data");
        await Eventually.IsTrueAsync(async () => (await gateway.StatusAsync(Cancel)).Services["data"].Count == 1, Cancel);

        gateway.Client.DefaultRequestHeaders.Accept.ParseAdd(accept);
        using var response = await gateway.Client.GetAsync(Anything, Cancel);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Cancel);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("No servers available", problem.GetProperty("title").GetString());
        Assert.Contains("/status", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_registry_service_discovery_serves()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 1, Cancel, registryAddress: new Uri($"http://localhost:{FreePort.Next()}"));

        await Eventually.IsTrueAsync(async () => (await gateway.StatusAsync(Cancel)).Source == DiscoverySource.ServiceDiscovery, Cancel);

        Assert.Equal("auth-1 GET", await gateway.Client.GetStringAsync(Anything, Cancel));
    }

    [Fact]
    public async Task A_registry_that_breaks_off_in_the_middle_of_its_list_is_as_good_as_away()
    {
        await using var registry = await Backend.StartAsync("registry", Cancel);
        registry.Answer = async context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = 1000;
            await context.Response.WriteAsync("{", Cancel);
            await context.Response.Body.FlushAsync(Cancel);
            context.Abort();
        };
        await using var gateway = await GatewayFixture.StartAsync(replicas: 1, Cancel, registryAddress: new Uri(registry.Address));

        await Eventually.IsTrueAsync(() => registry.Requests >= 3, Cancel);

        Assert.Equal("auth-1 GET", await gateway.Client.GetStringAsync(Anything, Cancel));
    }

    [Fact]
    public async Task A_registry_that_goes_away_takes_nobody_with_it()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 2, Cancel);
        await using (new Heartbeats(gateway.Registry, gateway.Backends))
        {
            await gateway.WaitForReplicasAsync(2, Cancel);
        }

        await gateway.Registry.DisposeAsync();

        // Long enough for several watches to fail, which come every tenth of a second.
        var answers = new List<string>();
        var began = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(1))
        {
            answers.Add(await gateway.Client.GetStringAsync(Anything, Cancel));
        }

        Assert.Equal(["auth-1 GET", "auth-2 GET"], answers.Distinct());
        Assert.Equal(2, (await gateway.StatusAsync(Cancel)).RoundRobin.Stats["auth"].HealthyServiceCount);
    }
}
