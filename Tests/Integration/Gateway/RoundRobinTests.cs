using System.Net;
using System.Net.Http.Json;
using QuizNet.Contracts;

namespace QuizNet.Integration.Gateway;

public sealed class RoundRobinTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_replica_gets_the_same_number_of_requests_whatever_comes_at_once()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 3, Cancel);
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await gateway.WaitForReplicasAsync(3, Cancel);

        await Parallel.ForAsync(0, 300, new ParallelOptions { MaxDegreeOfParallelism = 30, CancellationToken = Cancel }, async (_, cancellationToken) =>
            (await gateway.Client.GetAsync(new Uri("/api/auth/anything", UriKind.Relative), cancellationToken)).EnsureSuccessStatusCode().Dispose());

        Assert.Equal([100, 100, 100], gateway.Backends.Select(backend => backend.Requests));
    }

    [Fact]
    public async Task Turns_follow_the_order_of_the_ids_and_status_tells_whose_is_next()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 3, Cancel);
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await gateway.WaitForReplicasAsync(3, Cancel);

        var answers = new List<string>();
        for (var turn = 0; turn < 5; turn++)
        {
            answers.Add(await gateway.Client.GetStringAsync(new Uri("/api/auth/anything", UriKind.Relative), Cancel));
        }

        Assert.Equal(["auth-1 GET", "auth-2 GET", "auth-3 GET", "auth-1 GET", "auth-2 GET"], answers);
        Assert.Equal(new RoundRobinStats(5, 3, 2, gateway.Backends[2].Address, "Round-Robin"), (await gateway.StatusAsync(Cancel)).RoundRobin.Stats["auth"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("auth")]
    public async Task A_reset_starts_again_from_the_first(string? type)
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 2, Cancel);
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await gateway.WaitForReplicasAsync(2, Cancel);
        await gateway.Client.GetStringAsync(new Uri("/api/auth/anything", UriKind.Relative), Cancel);

        using var reset = type is null
            ? await gateway.Client.PostAsync(new Uri("/api/round-robin/reset", UriKind.Relative), null, Cancel)
            : await gateway.Client.PostAsJsonAsync("/api/round-robin/reset", new ResetRequest(type), Cancel);

        Assert.True(reset.IsSuccessStatusCode);
        Assert.Equal("auth-1 GET", await gateway.Client.GetStringAsync(new Uri("/api/auth/anything", UriKind.Relative), Cancel));
    }

    [Fact]
    public async Task Outside_of_development_only_operators_reset()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 0, Cancel, settings: ("environment", "Production"));

        using var reset = await gateway.Client.PostAsync(new Uri("/api/round-robin/reset", UriKind.Relative), null, Cancel);

        Assert.Equal(HttpStatusCode.Unauthorized, reset.StatusCode);
    }
}
