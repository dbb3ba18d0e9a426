using System.Net;
using Microsoft.AspNetCore.Http;

namespace QuizNet.Integration.Gateway.Faults;

public sealed class RetryTests
{
    private static readonly Uri Anything = new("/api/auth/anything", UriKind.Relative);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("PUT", false)]
    [InlineData("DELETE", false)]
    [InlineData("POST", true)]
    public async Task What_may_be_repeated_is_tried_elsewhere_when_a_replica_breaks_the_connection(string method, bool hasKey)
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 2, Cancel, type: "data");
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await gateway.WaitForReplicasAsync(2, Cancel);
        gateway.Backends[0].Answer = BreakAsync;

        for (var turn = 0; turn < 4; turn++)
        {
            using var answer = await SendAsync(gateway, method, hasKey ? $"key-{turn}" : null, "/api/data/anything");

            Assert.Equal($"data-2 {method} body", await answer.Content.ReadAsStringAsync(Cancel));
        }
    }

    [Fact]
    public async Task An_answer_that_breaks_off_in_the_middle_is_fetched_again_elsewhere()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 2, Cancel);
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await gateway.WaitForReplicasAsync(2, Cancel);
        gateway.Backends[0].Answer = async context =>
        {
            context.Response.ContentLength = 100;
            await context.Response.WriteAsync("half of");
            await context.Response.Body.FlushAsync();
            context.Abort();
        };

        Assert.Equal("auth-2 GET", await gateway.Client.GetStringAsync(Anything, Cancel));
        Assert.Equal([1, 1], gateway.Backends.Select(backend => backend.Requests));
    }

    [Theory]
    [InlineData(502, "GET", null, 200, 2)]
    [InlineData(503, "GET", null, 200, 2)]
    [InlineData(504, "GET", null, 200, 2)]
    [InlineData(500, "GET", null, 500, 1)]
    [InlineData(503, "POST", null, 503, 1)]
    [InlineData(503, "GET", "7", 503, 1)]
    [InlineData(404, "GET", null, 404, 1)]
    public async Task Failures_that_another_replica_might_not_have_are_tried_there(int status, string method, string? retryAfter, int expected, int tries)
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 2, Cancel);
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await gateway.WaitForReplicasAsync(2, Cancel);
        gateway.Backends[0].Answer = context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.RetryAfter = retryAfter;
            return Task.CompletedTask;
        };

        using var answer = await SendAsync(gateway, method);

        Assert.Equal(expected, (int)answer.StatusCode);
        Assert.Equal(tries, gateway.Backends.Sum(backend => backend.Requests));
        Assert.Equal(retryAfter, answer.Headers.RetryAfter?.ToString());
    }

    [Fact]
    public async Task Each_try_goes_to_another_replica_and_disturbs_no_turns()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 3, Cancel);
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await gateway.WaitForReplicasAsync(3, Cancel);
        gateway.Backends[0].Answer = gateway.Backends[1].Answer = UnavailableAsync;

        Assert.Equal("auth-3 GET", await gateway.Client.GetStringAsync(Anything, Cancel));
        Assert.Equal([1, 1, 1], gateway.Backends.Select(backend => backend.Requests));
        Assert.Equal(1, (await gateway.StatusAsync(Cancel)).RoundRobin.Counters["auth"]);
    }

    [Fact]
    public async Task Second_tries_are_at_most_a_fifth_of_the_requests_when_everybody_fails()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 3, Cancel, settings: ("ServiceBreaker:LeastRequests", "100000"));
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await gateway.WaitForReplicasAsync(3, Cancel);
        foreach (var backend in gateway.Backends)
        {
            backend.Answer = UnavailableAsync;
        }

        for (var request = 0; request < 500; request++)
        {
            using var answer = await SendAsync(gateway, "GET");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        }

        // A fifth of 500, the reserve of three, and one a second.
        Assert.InRange(gateway.Backends.Sum(backend => backend.Requests), 501, 620);
        Assert.Equal(500, (await gateway.MetricsAsync(Cancel)).LoadBalancer.Failed);
    }

    [Theory]
    [InlineData(1_000, 2)]
    [InlineData(64 * 1024, 2)]
    [InlineData(64 * 1024 + 1, 1)]
    public async Task A_body_that_is_small_enough_to_keep_is_sent_again(int length, int tries)
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 2, Cancel);
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await gateway.WaitForReplicasAsync(2, Cancel);
        gateway.Backends[0].Answer = UnavailableAsync;
        var body = new string('x', length);

        using var answer = await gateway.Client.PutAsync(Anything, new StringContent(body), Cancel);

        Assert.Equal(tries, gateway.Backends.Sum(backend => backend.Requests));
        Assert.Equal(tries == 2, await answer.Content.ReadAsStringAsync(Cancel) == $"auth-2 PUT {body}");
    }

    [Fact]
    public async Task An_empty_body_of_unknown_length_is_sent_again_too()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 2, Cancel);
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await gateway.WaitForReplicasAsync(2, Cancel);
        gateway.Backends[0].Answer = UnavailableAsync;
        using var request = new HttpRequestMessage(HttpMethod.Put, Anything) { Content = new StringContent(""), Headers = { TransferEncodingChunked = true } };

        using var answer = await gateway.Client.SendAsync(request, Cancel);

        Assert.Equal("auth-2 PUT", await answer.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task A_large_body_of_unknown_length_arrives_whole()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 1, Cancel);
        await gateway.WaitForReplicasAsync(1, Cancel);
        var body = string.Concat(Enumerable.Range(0, 30_000).Select(number => $"{number} "));
        using var request = new HttpRequestMessage(HttpMethod.Post, Anything) { Content = new StringContent(body), Headers = { TransferEncodingChunked = true } };

        using var answer = await gateway.Client.SendAsync(request, Cancel);

        Assert.Equal($"auth-1 POST {body}".Trim(), await answer.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task Metrics_count_a_request_once_and_each_of_its_tries()
    {
        await using var gateway = await GatewayFixture.StartAsync(replicas: 2, Cancel);
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        await gateway.WaitForReplicasAsync(2, Cancel);
        gateway.Backends[0].Answer = UnavailableAsync;
        await gateway.Client.GetStringAsync(Anything, Cancel);

        var metrics = await gateway.MetricsAsync(Cancel);
        var text = await gateway.Client.GetStringAsync(new Uri("/metrics", UriKind.Relative), Cancel);

        Assert.Equal((1, 1, 0), (metrics.LoadBalancer.Total, metrics.LoadBalancer.Success, metrics.LoadBalancer.Failed));
        Assert.Equal((1, 1.0, "closed"), (metrics.Services["auth"].Retries, metrics.Services["auth"].SuccessRate, metrics.Services["auth"].Breaker));
        Assert.Equal((0, 1), (metrics.Instances["auth-1"].Success, metrics.Instances["auth-1"].Failed));
        Assert.Equal((1, 0), (metrics.Instances["auth-2"].Success, metrics.Instances["auth-2"].Failed));
        Assert.NotNull(metrics.Services["auth"].Latency.P99);
        Assert.Contains("quiznet_gateway_requests_total{service=\"auth\",result=\"success\"} 1\n", text, StringComparison.Ordinal);
        Assert.Contains("quiznet_gateway_tries_total{service=\"auth\",replica=\"auth-1\",result=\"failure\"} 1\n", text, StringComparison.Ordinal);
    }

    private static Task BreakAsync(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    private static Task UnavailableAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Task.CompletedTask;
    }

    private static Task<HttpResponseMessage> SendAsync(GatewayFixture gateway, string method, string? key = null, string path = "/api/auth/anything")
    {
        var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = method == "GET" ? null : new StringContent("body") };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return gateway.Client.SendAsync(request, Cancel);
    }
}
