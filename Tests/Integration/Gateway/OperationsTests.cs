using System.Net;

namespace QuizNet.Integration.Gateway;

[Collection(OnWholeSystem.Name)]
public sealed class OperationsTests(WholeSystem system)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private HttpClient Gateway => system["gateway"];

    [Theory]
    [InlineData("PUT", "/api/balancing/data", """{"policy":"latency"}""")]
    [InlineData("POST", "/api/drain/any", null)]
    [InlineData("POST", "/api/maintenance", """{"on":true}""")]
    public async Task Only_operators_may_change_what_the_gateway_does(string method, string path, string? body)
    {
        var answer = await Gateway.SendAsync(method, path, body, cancellationToken: Cancel);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
    }

    [Fact]
    public async Task A_drained_replica_gets_nothing_new_until_it_is_used_again()
    {
        var admin = await system.AdminTokenAsync(Cancel);
        var servers = await Gateway.SendAsync("GET", "/servers", cancellationToken: Cancel);
        var id = servers["servers"].EnumerateArray().Select(server => server.GetProperty("serviceId").GetString()!).Single(id => id.Contains("compute", StringComparison.OrdinalIgnoreCase));

        var drained = await Gateway.SendAsync("POST", $"/api/drain/{id}", """{"drain":true}""", admin, Cancel);
        var refused = await Gateway.SendAsync("GET", "/api/compute/operations", cancellationToken: Cancel);
        var used = await Gateway.SendAsync("POST", $"/api/drain/{id}", """{"drain":false}""", admin, Cancel);
        var taken = await Gateway.SendAsync("GET", "/api/compute/operations", cancellationToken: Cancel);

        Assert.Equal((HttpStatusCode.OK, true), (drained.Status, drained["draining"].GetBoolean()));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "No servers available"), (refused.Status, refused["title"].GetString()));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (used.Status, taken.Status));
    }

    [Theory]
    [InlineData("data", """{"policy":"latency"}""", HttpStatusCode.OK)]
    [InlineData("data", """{"policy":"round-robin"}""", HttpStatusCode.OK)]
    [InlineData("data", """{"policy":"best"}""", HttpStatusCode.BadRequest)]
    [InlineData("data", "{}", HttpStatusCode.BadRequest)]
    [InlineData("nowhere", """{"policy":"latency"}""", HttpStatusCode.NotFound)]
    public async Task How_a_route_is_balanced_can_be_changed_while_it_runs(string route, string body, HttpStatusCode expected)
    {
        var answer = await Gateway.SendAsync("PUT", $"/api/balancing/{route}", body, await system.AdminTokenAsync(Cancel), Cancel);
        var status = await Gateway.SendAsync("GET", "/status", cancellationToken: Cancel);

        Assert.Equal(expected, answer.Status);
        if (expected == HttpStatusCode.OK)
        {
            Assert.Contains($"\"{status["balancing"].GetProperty(route).GetString()}\"", body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_unknown_replica_cannot_be_drained()
    {
        var answer = await Gateway.SendAsync("POST", "/api/drain/nobody", null, await system.AdminTokenAsync(Cancel), Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task Work_that_nobody_waits_for_any_more_is_given_up()
    {
        var late = await system["data"].SendAsync("GET", "/api/data/data-work", null, null, Cancel, ("X-Request-Timeout-Ms", "20"));
        var patient = await system["data"].SendAsync("GET", "/api/data/data-work", null, null, Cancel, ("X-Request-Timeout-Ms", "20000"));

        Assert.Equal((HttpStatusCode.GatewayTimeout, HttpStatusCode.OK), (late.Status, patient.Status));
    }
}
