using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Gateway.Idempotency;
using QuizNet.ServiceDefaults.Idempotency;
using QuizNet.ServiceDefaults.Redis;
using QuizNet.Support;

namespace QuizNet.Integration.Gateway.Idempotency;

public sealed class IdempotencyMiddlewareTests(Servers servers)
{
    private const int TooLarge = 70_000;

    private readonly string _key = Guid.NewGuid().ToString();
    private int _number;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task A_repeated_request_gets_the_first_answer_from_either_gateway_and_another_body_is_refused(string server)
    {
        await using var gateways = await StartAsync(CountAsync, server);

        var first = await SendAsync(gateways, 0, """{"a":1}""");
        var again = await SendAsync(gateways, 0, """{"a":1}""");
        var elsewhere = await SendAsync(gateways, 1, """{"a":1}""");
        var otherBody = await SendAsync(gateways, 1, """{"a":2}""");
        var otherUser = await SendAsync(gateways, 1, """{"a":1}""", token: "another");

        Assert.Equal((HttpStatusCode.Created, null), (first.Status, first.Header(IdempotencyHeader.Replayed)));
        Assert.All([again, elsewhere], answer =>
        {
            Assert.Equal((HttpStatusCode.Created, "true"), (answer.Status, answer.Header(IdempotencyHeader.Replayed)));
            Assert.Equal((first.Body.GetRawText(), "\"tag 1\"", "/made/1"), (answer.Body.GetRawText(), answer.Header("ETag"), answer.Header("Location")));
        });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, otherBody.Status);
        Assert.Equal((2, 2), (otherUser["number"].GetInt32(), gateways.Requests));
    }

    [Fact]
    public async Task A_user_gets_the_first_answer_also_with_the_next_token()
    {
        await using var gateways = await StartAsync(CountAsync);

        var first = await SendAsync(gateways, 0, token: "ada#1");
        var again = await SendAsync(gateways, 1, token: "ada#2");
        var other = await SendAsync(gateways, 1, token: "bob#1");

        Assert.Equal((1, 1, 2), (first["number"].GetInt32(), again["number"].GetInt32(), other["number"].GetInt32()));
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task A_request_in_progress_is_told_from_a_new_one_on_every_gateway(string server)
    {
        var answering = new TaskCompletionSource();
        await using var gateways = await StartAsync(
            async context =>
            {
                await answering.Task;
                await CountAsync(context);
            },
            server);

        var first = SendAsync(gateways, 0);
        await Eventually.IsTrueAsync(() => gateways.Requests == 1, Cancel);
        var meanwhile = await SendAsync(gateways, 1);
        answering.SetResult();

        Assert.Equal((HttpStatusCode.Conflict, "1"), (meanwhile.Status, meanwhile.Header("Retry-After")));
        Assert.Contains("still being worked on", meanwhile["detail"].GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Created, (await first).Status);
        Assert.Equal("true", (await SendAsync(gateways, 1)).Header(IdempotencyHeader.Replayed));
    }

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task After_a_refusal_that_says_to_try_again_one_can(HttpStatusCode refusal)
    {
        await using var gateways = await StartAsync(context =>
        {
            context.Response.StatusCode = (int)refusal;
            return _number++ == 0 ? Task.CompletedTask : CountAsync(context);
        });

        Assert.Equal(refusal, (await SendAsync(gateways, 0)).Status);
        Assert.Equal(HttpStatusCode.Created, (await SendAsync(gateways, 1)).Status);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_not_kept()
    {
        await using var gateways = await StartAsync(async context =>
        {
            if (_number++ > 0)
            {
                await CountAsync(context);
                return;
            }

            await context.Response.WriteAsync("""{"number":""", Cancel);
            throw new InvalidOperationException("The end of the answer does not come.");
        });

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => SendAsync(gateways, 0));

        await Eventually.IsTrueAsync(async () => (await SendAsync(gateways, 1)).Status == HttpStatusCode.Created, Cancel);
    }

    [Fact]
    public async Task A_client_that_hangs_up_leaves_the_key_free()
    {
        await using var gateways = await StartAsync(context => _number++ == 0 ? Task.Delay(Timeout.Infinite, context.RequestAborted) : CountAsync(context));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);

        var first = SendAsync(gateways, 0, cancellationToken: patience.Token);
        await Eventually.IsTrueAsync(() => gateways.Requests == 1, Cancel);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);

        await Eventually.IsTrueAsync(async () => (await SendAsync(gateways, 1)).Status == HttpStatusCode.Created, Cancel);
    }

    [Fact]
    public async Task A_key_of_a_gateway_that_died_is_free_after_the_lease()
    {
        await using var gateways = await StartAsync(CountAsync, deadline: TimeSpan.FromSeconds(0.5));
        var context = new DefaultHttpContext { Request = { Method = "POST", Path = "/api/data/thing" } };
        await gateways.Services.GetRequiredService<KeyStore>().BeginAsync(KeyedRequest.Of(context, _key, "{}"u8), TimeSpan.FromSeconds(0.5));

        await Eventually.IsTrueAsync(async () => (await SendAsync(gateways, 0)).Status == HttpStatusCode.Created, Cancel);

        Assert.Equal(1, gateways.Requests);
    }

    [Theory]
    [InlineData("/api/data/thing", false)]
    [InlineData("/api/compute/direct", true)]
    public async Task A_request_counts_as_in_progress_for_as_long_as_its_route_lets_it_take(string path, bool isLong)
    {
        var answering = new TaskCompletionSource();
        await using var gateways = await StartAsync(_ => answering.Task);
        var context = new DefaultHttpContext { Request = { Method = "POST", Path = path } };
        var key = KeyedRequest.Of(context, _key, "{}"u8).Id;

        var sent = gateways.Clients[0].SendAsync("POST", path, "{}", null, Cancel, (IdempotencyHeader.Name, _key));
        await Eventually.IsTrueAsync(() => gateways.Requests == 1, Cancel);
        var left = await gateways.Services.GetRequiredService<RedisLink>().AskAsync(database => database.KeyTimeToLiveAsync(key));
        answering.SetResult();
        await sent;

        Assert.Equal(isLong, left > TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Large_bodies_and_large_answers_pass_whole_and_are_left_to_the_services()
    {
        await using var gateways = await StartAsync(async context =>
        {
            Interlocked.Increment(ref _number);
            await context.Request.Body.CopyToAsync(context.Response.Body, Cancel);
        });
        var large = new string('x', TooLarge);

        foreach (var chunked in new[] { false, true, false })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/data/thing") { Content = new StringContent(large), Headers = { TransferEncodingChunked = chunked } };
            request.Headers.Add(IdempotencyHeader.Name, _key);
            using var answer = await gateways.Clients[0].SendAsync(request, Cancel);
            Assert.Equal(large, await answer.Content.ReadAsStringAsync(Cancel));
        }

        await using var talkative = await StartAsync(context => context.Response.WriteAsync(large, Cancel));
        foreach (var client in talkative.Clients)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/data/thing");
            request.Headers.Add(IdempotencyHeader.Name, _key + "-talkative");
            using var answer = await client.SendAsync(request, Cancel);
            Assert.Equal(large, await answer.Content.ReadAsStringAsync(Cancel));
        }

        Assert.Equal((3, 2), (gateways.Requests, talkative.Requests));
    }

    [Fact]
    public async Task Reads_requests_without_a_key_and_secrets_pass_and_bad_keys_do_not()
    {
        await using var gateways = await StartAsync(CountAsync);

        foreach (var (method, path, key) in new[] { ("GET", "data", _key), ("PUT", "data", _key), ("POST", "auth", _key), ("POST", "data", null) })
        {
            var headers = key is null ? [] : new[] { (IdempotencyHeader.Name, key) };
            var answers = await Task.WhenAll(gateways.Clients.Select(client => client.SendAsync(method, $"/api/{path}/thing", method == "GET" ? null : "{}", null, Cancel, headers)));
            Assert.All(answers, answer => Assert.Equal((HttpStatusCode.Created, null), (answer.Status, answer.Header(IdempotencyHeader.Replayed))));
        }

        Assert.Equal(8, gateways.Requests);
        Assert.Equal(HttpStatusCode.BadRequest, (await gateways.Clients[0].SendAsync("POST", "/api/data/thing", "{}", null, Cancel, (IdempotencyHeader.Name, "two words"))).Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_redis_keys_are_left_to_the_services(bool wasThere)
    {
        await using var redis = await RedisApp.StartAsync(RedisServers.Garnet, Cancel);
        await using var gateways = await KeyedGateways.StartAsync(wasThere ? redis.ConnectionString : $"localhost:{FreePort.Next()}", CountAsync, Cancel);
        await redis.StopAsync(Cancel);

        var answers = new[] { await SendAsync(gateways, 0), await SendAsync(gateways, 1) };

        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.Created, null), (answer.Status, answer.Header(IdempotencyHeader.Replayed))));
    }

    private async Task<KeyedGateways> StartAsync(RequestDelegate answer, string server = RedisServers.Garnet, TimeSpan? deadline = null) =>
        await KeyedGateways.StartAsync(await servers.RedisAsync(server, Cancel), answer, Cancel, deadline);

    private Task CountAsync(HttpContext context)
    {
        var number = Interlocked.Increment(ref _number);
        context.Response.Headers.ETag = $"\"tag {number}\"";
        return TypedResults.Created($"/made/{number}", new Dictionary<string, int> { ["number"] = number }).ExecuteAsync(context);
    }

    private Task<Answer> SendAsync(KeyedGateways gateways, int gateway, string body = "{}", string? token = null, CancellationToken? cancellationToken = null) =>
        gateways.Clients[gateway].SendAsync("POST", "/api/data/thing", body, token, cancellationToken ?? Cancel, (IdempotencyHeader.Name, _key));
}
