namespace QuizNet.Integration.Fuzz;

[Collection(OnWholeSystem.Name)]
public sealed class GatewayFuzzTests(WholeSystem system)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    // Not /api/maintenance: a spoiled request might switch it on, as it should.
    private static readonly IReadOnlyList<Target> Targets =
    [
        .. Target.OfEveryService,
        new("GET /status", "/status"),
        new("GET /servers", "/servers"),
        new("GET /api/metrics", "/api/metrics"),
        new("POST /api/round-robin/reset", "/api/round-robin/reset", """{"serviceType":"auth"}"""),
        new("PUT /api/balancing/{route}", "/api/balancing/compute", """{"policy":"round-robin"}"""),
        new("POST /api/drain/{instance}", "/api/drain/$new", """{"drain":true}"""),
        new("GET /docs", "/docs"),
        new("GET /api/data/{name}, forwarded", "/api/data/data-1"),
        new("PUT /api/data/{name}, forwarded", "/api/data/$new", """{"value":{"a":1}}"""),
        new("POST /api/data, forwarded and versioned", "/api/v1/data", """{"key":"$new","value":1}"""),
    ];

    [Fact]
    public async Task The_gateway_answers_whatever_is_sent_to_it()
    {
        var gateway = system["gateway"];
        var admin = await system.AdminTokenAsync(Cancel);
        using var run = new FuzzRun(gateway.BaseAddress!);

        foreach (var target in Targets)
        {
            await run.SendAsync(target, () => target.ToRequest(null).With("Authorization", $"Bearer {admin}"), Cancel);
        }

        await run.SendRawAsync("/status", Cancel);
        run.Finish();
        Assert.Equal(4, (await gateway.SendAsync("GET", "/servers", cancellationToken: Cancel))["active"].GetInt32());
    }
}
