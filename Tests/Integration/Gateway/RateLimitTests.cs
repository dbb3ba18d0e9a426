using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using QuizNet.Support;

namespace QuizNet.Integration.Gateway;

/// <summary>One gateway whose Redis is away.</summary>
public sealed class RateLimitTests
{
    private const string Anything = "/api/auth/anything";
    private const string SignIn = "/api/auth/signin";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_101st_request_of_an_address_is_refused_with_when_to_come_again_and_others_are_not()
    {
        await using var gateway = await LimitedGateway.StartAsync(Cancel);
        var caller = LimitedGateway.NewCaller();

        using var first = await gateway.SendAsync(HttpMethod.Get, Anything, caller, Cancel);
        var others = await gateway.SendAsync(99, HttpMethod.Get, Anything, caller, Cancel);
        using var refused = await gateway.SendAsync(HttpMethod.Get, Anything, caller, Cancel);
        using var other = await gateway.SendAsync(HttpMethod.Get, Anything, LimitedGateway.NewCaller(), Cancel);
        var problem = await refused.Content.ReadFromJsonAsync<JsonElement>(Cancel);

        Assert.Equal((HttpStatusCode.OK, "\"general\";q=100;w=900", "\"general\";r=99;t=900"), (first.StatusCode, Header(first, "RateLimit-Policy"), Header(first, "RateLimit")));
        Assert.All(others, code => Assert.Equal(HttpStatusCode.OK, code));
        Assert.Equal((HttpStatusCode.TooManyRequests, "\"general\";r=0;t=909", "909"), (refused.StatusCode, Header(refused, "RateLimit"), Header(refused, "Retry-After")));
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        Assert.Equal(("general", 909), (problem.GetProperty("limit").GetString(), problem.GetProperty("retryAfter").GetInt32()));
        Assert.Contains("100 requests in 15 minutes", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [InlineData("/api/auth/signin", "/api/auth/login")]
    [InlineData("/API/auth/Signin/", "/api/auth/%73ignin")]
    public async Task The_sixth_attempt_to_sign_in_is_refused_and_other_requests_are_not(string path, string alias)
    {
        await using var gateway = await LimitedGateway.StartAsync(Cancel);
        var caller = LimitedGateway.NewCaller();

        var codes = await gateway.SendAsync(5, HttpMethod.Post, path, caller, Cancel);
        using var sixth = await gateway.SendAsync(HttpMethod.Post, alias, caller, Cancel);
        using var read = await gateway.SendAsync(HttpMethod.Get, SignIn, caller, Cancel);

        Assert.All(codes, code => Assert.Equal(HttpStatusCode.OK, code));
        Assert.Equal((HttpStatusCode.TooManyRequests, "\"sign-in\";r=0;t=1080"), (sixth.StatusCode, Header(sixth, "RateLimit")));
        Assert.Equal((HttpStatusCode.OK, "\"general\";r=94;t=900"), (read.StatusCode, Header(read, "RateLimit")));
    }

    [Fact]
    public async Task Whoever_waits_as_told_is_let_through_once_and_after_two_windows_all_is_forgotten()
    {
        var time = new ManualTime();
        await using var gateway = await LimitedGateway.StartAsync(Cancel, time: time);
        var caller = LimitedGateway.NewCaller();
        await gateway.SendAsync(101, HttpMethod.Get, Anything, caller, Cancel);

        time.Advance(TimeSpan.FromSeconds(908));
        var tooEarly = await gateway.SendAsync(1, HttpMethod.Get, Anything, caller, Cancel);
        time.Advance(TimeSpan.FromSeconds(1));
        var asTold = await gateway.SendAsync(2, HttpMethod.Get, Anything, caller, Cancel);
        time.Advance(TimeSpan.FromMinutes(30));
        using var later = await gateway.SendAsync(HttpMethod.Get, Anything, caller, Cancel);

        Assert.Equal([HttpStatusCode.TooManyRequests, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], [.. tooEarly, .. asTold]);
        Assert.StartsWith("\"general\";r=99;", Header(later, "RateLimit"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/auth/me", null, HttpStatusCode.Unauthorized)]
    [InlineData("/api/auth/anything", "Bearer forged", HttpStatusCode.ServiceUnavailable)]
    public async Task Requests_that_are_refused_for_their_token_count_like_others(string path, string? token, HttpStatusCode refusal)
    {
        // No keys are known here, so whoever sends a token is told to come again.
        await using var gateway = await LimitedGateway.StartAsync(Cancel, settings: ("RateLimits:Limits:general:Quota", "2"));
        using var client = new HttpClient { BaseAddress = gateway.Address };
        client.DefaultRequestHeaders.Authorization = token is null ? null : AuthenticationHeaderValue.Parse(token);

        var codes = new List<HttpStatusCode>();
        for (var turn = 0; turn < 3; turn++)
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Cancel);
            codes.Add(answer.StatusCode);
        }

        Assert.Equal([refusal, refusal, HttpStatusCode.TooManyRequests], codes);
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/alive")]
    [InlineData("/status")]
    [InlineData("/docs")]
    public async Task Probes_status_and_the_page_of_documents_are_not_limited(string path)
    {
        await using var gateway = await LimitedGateway.StartAsync(Cancel, settings: ("RateLimits:Limits:general:Quota", "1"));

        using var answer = await gateway.SendAsync(HttpMethod.Get, path, null, Cancel);
        var codes = await gateway.SendAsync(10, HttpMethod.Get, path, null, Cancel);

        Assert.False(answer.Headers.Contains("RateLimit"));
        Assert.All(codes, code => Assert.Equal(HttpStatusCode.OK, code));
    }

    [Fact]
    public async Task Documents_that_a_service_is_asked_for_are_under_the_general_limit()
    {
        await using var gateway = await LimitedGateway.StartAsync(Cancel);

        using var answer = await gateway.SendAsync(HttpMethod.Get, "/docs/auth.json", null, Cancel);

        Assert.Equal("\"general\";q=100;w=900", Header(answer, "RateLimit-Policy"));
    }

    [Theory]
    [InlineData("Development", "\"general\";q=100000;w=900")]
    [InlineData("Production", "\"general\";q=100;w=900")]
    public async Task In_development_this_machine_has_a_thousand_times_as_much_and_nobody_else(string environment, string policy)
    {
        await using var gateway = await LimitedGateway.StartAsync(Cancel, settings: [("RateLimits:Documented", "false"), ("environment", environment)]);

        using var here = await gateway.SendAsync(HttpMethod.Get, Anything, null, Cancel);
        using var elsewhere = await gateway.SendAsync(HttpMethod.Get, Anything, "203.0.113.7", Cancel);

        Assert.Equal((policy, "\"general\";q=100;w=900"), (Header(here, "RateLimit-Policy"), Header(elsewhere, "RateLimit-Policy")));
    }

    [Fact]
    public async Task Switched_off_nothing_is_limited_and_no_header_is_sent()
    {
        await using var gateway = await LimitedGateway.StartAsync(Cancel, settings: ("RateLimits:Off", "true"));

        using var answer = await gateway.SendAsync(HttpMethod.Post, SignIn, null, Cancel);
        var codes = await gateway.SendAsync(10, HttpMethod.Post, SignIn, null, Cancel);

        Assert.False(answer.Headers.Contains("RateLimit"));
        Assert.All(codes, code => Assert.Equal(HttpStatusCode.OK, code));
    }

    [Fact]
    public async Task Opening_a_socket_is_under_a_limit_of_its_own()
    {
        await using var gateway = await LimitedGateway.StartAsync(Cancel, settings: ("RateLimits:Limits:sockets:Quota", "1"));
        using var client = new HttpClient { BaseAddress = gateway.Address };

        var first = await IsRefusedAsync();
        var second = await IsRefusedAsync();

        Assert.Equal((false, true), (first, second));

        async Task<bool> IsRefusedAsync()
        {
            using var opening = new HttpRequestMessage(HttpMethod.Get, Anything) { Headers = { { "Connection", "Upgrade" }, { "Upgrade", "websocket" } } };
            using var answer = await client.SendAsync(opening, Cancel);
            return answer.StatusCode == HttpStatusCode.TooManyRequests && Header(answer, "RateLimit-Policy") == "\"sockets\";q=1;w=60";
        }
    }

    [Fact]
    public async Task An_address_may_not_have_more_sockets_open_than_allowed_and_may_open_another_when_one_is_closed()
    {
        await using var gateway = await LimitedGateway.StartAsync(Cancel, settings: ("RateLimits:OpenSockets", "1"));
        var address = new UriBuilder(gateway.Address) { Scheme = "ws", Path = Backend.Socket }.Uri;
        using (var first = new ClientWebSocket())
        {
            await first.ConnectAsync(address, Cancel);
            using var second = new ClientWebSocket { Options = { CollectHttpResponseDetails = true } };
            await Assert.ThrowsAsync<WebSocketException>(() => second.ConnectAsync(address, Cancel));
            Assert.Equal(HttpStatusCode.TooManyRequests, second.HttpStatusCode);
        }

        await Eventually.IsTrueAsync(() => CanOpenAsync(address), Cancel);
    }

    private static async Task<bool> CanOpenAsync(Uri address)
    {
        using var socket = new ClientWebSocket();
        try
        {
            await socket.ConnectAsync(address, Cancel);
            return true;
        }
        catch (WebSocketException)
        {
            return false;
        }
    }

    private static string Header(HttpResponseMessage answer, string name) => string.Join(", ", answer.Headers.GetValues(name));
}
