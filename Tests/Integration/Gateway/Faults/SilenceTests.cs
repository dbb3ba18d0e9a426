using System.Globalization;
using System.Net;
using QuizNet.Contracts;

namespace QuizNet.Integration.Gateway.Faults;

public sealed class SilenceTests
{
    private static readonly Uri Anything = new("/api/auth/anything", UriKind.Relative);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_waits_for_a_replica_that_has_frozen_and_it_is_out_until_it_moves_again()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 3, Cancel, settings: ("Probes:SuspectPatience", "00:00:00.3"));
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await gateway.WaitForReplicasAsync(3, Cancel);
        var (frozen, thaw) = (gateway.Backends[0], new TaskCompletionSource());
        frozen.Answer = async context =>
        {
            await thaw.Task.WaitAsync(context.RequestAborted);
            await frozen.EchoAsync(context);
        };
        frozen.Health = context => thaw.Task.WaitAsync(context.RequestAborted);

        for (var turn = 0; turn < 6; turn++)
        {
            Assert.NotEqual("auth-1 GET", await gateway.Client.GetStringAsync(Anything, Cancel));
        }

        await gateway.WaitForStateAsync("auth-1", TargetState.Out, Cancel);
        Assert.Equal("does not answer", (await gateway.StatusAsync(Cancel)).Services["auth"][0].Reason);
        Assert.Equal(1, frozen.Requests);

        thaw.SetResult();
        await gateway.WaitForStateAsync("auth-1", TargetState.Up, Cancel);
    }

    [Fact]
    public async Task A_slow_answer_is_used_if_nobody_else_is_faster()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 2, Cancel, settings: ("Retries:LongestSilence", "00:00:00.1"));
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await gateway.WaitForReplicasAsync(2, Cancel);
        var asked = new TaskCompletionSource();
        gateway.Backends[0].Answer = async context =>
        {
            await asked.Task.WaitAsync(context.RequestAborted);
            await gateway.Backends[0].EchoAsync(context);
        };
        gateway.Backends[1].Answer = async context =>
        {
            // The second try makes the first one answer, and never answers itself.
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        };

        Assert.Equal("auth-1 GET", await gateway.Client.GetStringAsync(Anything, Cancel));
    }

    [Fact]
    public async Task A_silent_replica_that_is_well_stays()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 2, Cancel, settings: ("Retries:LongestSilence", "00:00:00.1"));
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await gateway.WaitForReplicasAsync(2, Cancel);
        gateway.Backends[0].Answer = context => Task.Delay(Timeout.Infinite, context.RequestAborted);

        Assert.Equal("auth-2 GET", await gateway.Client.GetStringAsync(Anything, Cancel));
        await gateway.WaitForStateAsync("auth-1", TargetState.Up, Cancel);

        var silent = (await gateway.MetricsAsync(Cancel)).Instances["auth-1"];
        Assert.Equal(0, silent.Ejections);
        Assert.True(silent.Latency.P50 >= 90, $"{silent.Latency.P50} ms are less than it has been waited for.");
    }

    [Fact]
    public async Task When_nobody_answers_in_time_the_answer_says_so()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 2, Cancel, settings: [("Retries:LongestSilence", "00:00:00.1"), ("Retries:Deadline", "00:00:00.5")]);
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await gateway.WaitForReplicasAsync(2, Cancel);
        foreach (var backend in gateway.Backends)
        {
            backend.Answer = context => Task.Delay(Timeout.Infinite, context.RequestAborted);
        }

        var answer = await gateway.Client.SendAsync("GET", Anything.ToString(), cancellationToken: Cancel);

        Assert.Equal(HttpStatusCode.GatewayTimeout, answer.Status);
        Assert.Contains("did not answer in time", answer["detail"].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_service_learns_how_long_somebody_waits_and_whose_request_it_is()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 1, Cancel);
        await gateway.WaitForReplicasAsync(1, Cancel);
        var seen = new TaskCompletionSource<Dictionary<string, string>>();
        gateway.Backends[0].Answer = context =>
        {
            seen.TrySetResult(context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString()));
            return Task.CompletedTask;
        };
        using var request = new HttpRequestMessage(HttpMethod.Get, Anything) { Headers = { { "X-Forwarded-For", "203.0.113.7" }, { "X-Request-Timeout-Ms", "99999999" }, { "traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" } } };

        using var answer = await gateway.Client.SendAsync(request, Cancel);
        var headers = await seen.Task;

        Assert.InRange(int.Parse(headers["X-Request-Timeout-Ms"], CultureInfo.InvariantCulture), 1, 10_000);
        Assert.Equal("localhost", headers["X-Forwarded-Host"].Split(':')[0]);
        Assert.DoesNotContain("203.0.113.7", headers["X-Forwarded-For"], StringComparison.Ordinal);
        Assert.StartsWith("00-0af7651916cd43dd8448eb211c80319c-", headers["traceparent"], StringComparison.Ordinal);
        Assert.DoesNotContain("b7ad6b7169203331", headers["traceparent"], StringComparison.Ordinal);
    }
}
