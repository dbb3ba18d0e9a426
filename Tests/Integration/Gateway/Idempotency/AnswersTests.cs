using Microsoft.AspNetCore.Http;
using QuizNet.ServiceDefaults.Idempotency;
using QuizNet.Support;

namespace QuizNet.Integration.Gateway.Idempotency;

public sealed class AnswersTests(Servers servers)
{
    private readonly string _key = Guid.NewGuid().ToString();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_that_was_compressed_for_one_caller_is_kept_as_the_service_gave_it()
    {
        var text = $"{{\"text\":\"{new string('x', 5000)}\"}}";
        await using var gateways = await StartAsync(context => TypedResults.Text(text, "application/json").ExecuteAsync(context));

        using var first = await AskAsync(gateways, "gzip");
        using var again = await AskAsync(gateways, "gzip");
        using var plain = await AskAsync(gateways, "identity");

        Assert.Equal(["gzip", "gzip"], [.. first.Content.Headers.ContentEncoding, .. again.Content.Headers.ContentEncoding]);
        Assert.Equal((true, true), (again.Headers.Contains(IdempotencyHeader.Replayed), plain.Headers.Contains(IdempotencyHeader.Replayed)));
        Assert.Equal(text, await plain.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(1, gateways.Requests);
    }

    [Fact]
    public async Task An_answer_that_the_service_has_encoded_itself_is_not_kept()
    {
        await using var gateways = await StartAsync(context =>
        {
            context.Response.Headers.ContentEncoding = "x-own";
            return context.Response.WriteAsync("encoded", Cancel);
        });

        using var first = await AskAsync(gateways, "gzip");
        using var again = await AskAsync(gateways, "gzip");

        Assert.Equal(2, gateways.Requests);
    }

    private async Task<KeyedGateways> StartAsync(RequestDelegate answer) => await KeyedGateways.StartAsync(await servers.RedisAsync(RedisServers.Garnet, Cancel), answer, Cancel);

    private async Task<HttpResponseMessage> AskAsync(KeyedGateways gateways, string coding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/data/thing") { Headers = { { IdempotencyHeader.Name, _key }, { "Accept-Encoding", coding } } };
        return await gateways.Clients[0].SendAsync(request, Cancel);
    }
}
