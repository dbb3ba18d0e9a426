using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Identity;

namespace QuizNet.Integration.Gateway.Edge;

public sealed class EdgeTests(EdgeFixture edge) : IClassFixture<EdgeFixture>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_client_has_no_say_in_does_not_reach_the_service()
    {
        using var answer = await GetAsync("/api/data/x", ("X-User-Id", "admin"), ("X-Original-URL", "/x"), ("X-Forwarded-Host", "evil"), ("Forwarded", "for=1.2.3.4"), ("X-Mine", "kept"));
        var echo = await answer.Content.ReadFromJsonAsync<Echo>(Cancel);

        Assert.DoesNotContain("X-User-Id", echo!.Headers.Keys);
        Assert.DoesNotContain("X-Original-URL", echo.Headers.Keys);
        Assert.DoesNotContain("Forwarded", echo.Headers.Keys);
        Assert.DoesNotContain("evil", echo.Headers.Values);
        Assert.Equal("kept", echo.Headers["X-Mine"]);
    }

    [Fact]
    public async Task How_long_a_request_may_take_is_not_for_clients_to_say()
    {
        using var answer = await GetAsync("/api/data/x?delay=300", (RequestDeadline.Header, "1"));
        var echo = await answer.Content.ReadFromJsonAsync<Echo>(Cancel);

        Assert.InRange(int.Parse(echo!.Headers[RequestDeadline.Header], CultureInfo.InvariantCulture), 1, 10_000);
    }

    [Theory]
    [InlineData("/api/data/x", HttpStatusCode.OK)]
    [InlineData("/api/nothing", HttpStatusCode.NotFound)]
    public async Task Every_answer_tells_browsers_to_take_it_for_data(string path, HttpStatusCode status)
    {
        using var answer = await GetAsync(path);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task The_docs_page_keeps_its_own_policy()
    {
        using var answer = await GetAsync("/docs");

        Assert.Contains("script-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_is_served_like_none_and_says_that_it_ends()
    {
        using var answer = await GetAsync("/api/v1/data/x");
        var echo = await answer.Content.ReadFromJsonAsync<Echo>(Cancel);
        using var unknown = await GetAsync("/api/v7/data/x");

        Assert.Equal("/api/data/x", echo!.Path);
        Assert.Equal("1", answer.Headers.GetValues("API-Version").Single());
        Assert.Equal("@1767225600", answer.Headers.GetValues("Deprecation").Single());
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Contains("/api/v1", await unknown.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/auth/me", "none", HttpStatusCode.Unauthorized)]
    [InlineData("/api/v1/auth/me", "none", HttpStatusCode.Unauthorized)]
    [InlineData("/api/auth/me", "bad", HttpStatusCode.Unauthorized)]
    [InlineData("/api/auth/me", Roles.Player, HttpStatusCode.OK)]
    [InlineData("/api/auth/users/7/role", Roles.Player, HttpStatusCode.Forbidden)]
    [InlineData("/api/auth/users/7/role", Roles.Admin, HttpStatusCode.OK)]
    [InlineData("/api/events/recent", Roles.Player, HttpStatusCode.Forbidden)]
    [InlineData("/api/events/recent", Roles.Service, HttpStatusCode.OK)]
    [InlineData("/api/auth/signin", "bad", HttpStatusCode.OK)]
    [InlineData("/.well-known/jwks.json", "bad", HttpStatusCode.OK)]
    [InlineData("/api/data/x", "none", HttpStatusCode.OK)]
    [InlineData("/api/data/x", "bad", HttpStatusCode.Unauthorized)]
    public async Task Tokens_are_checked_at_the_door(string path, string token, HttpStatusCode status)
    {
        (string, string)[] headers = token switch { "none" => [], "bad" => [("Authorization", "Bearer bad")], var role => [("Authorization", $"Bearer {edge.Key.Token(role, "session")}")] };

        using var answer = await GetAsync(path, headers);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_session_that_has_ended_is_out_at_once_though_its_token_was_seen_before()
    {
        var authorization = ("Authorization", $"Bearer {edge.Key.Token(Roles.Player, "soon-over")}");
        using var first = await GetAsync("/api/auth/me", authorization);
        using var second = await GetAsync("/api/auth/me", authorization);

        edge.Gateway.Services.GetRequiredService<EndedSessions>().Add("soon-over");
        using var third = await GetAsync("/api/auth/me", authorization);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Unauthorized], [first.StatusCode, second.StatusCode, third.StatusCode]);
    }

    [Theory]
    [InlineData("https://quiz.example", true)]
    [InlineData("https://evil.example", false)]
    public async Task Only_listed_origins_may_read_answers(string origin, bool allowed)
    {
        using var answer = await GetAsync("/api/data/x", ("Origin", origin));

        Assert.Equal(allowed ? [origin] : [], answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values : []);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("https://quiz.example", true)]
    [InlineData("https://evil.example", false)]
    public async Task Foreign_pages_open_no_sockets(string? origin, bool allowed)
    {
        using var socket = new ClientWebSocket();
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        var opening = socket.ConnectAsync(new Uri($"ws://localhost:{edge.Gateway.Address.Port}/api/data/socket"), Cancel);
        var refused = await Record.ExceptionAsync(() => opening);

        Assert.Equal(allowed, refused is null);
    }

    [Theory]
    [InlineData("/api/data/x", 1_100_000, false, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("/api/data/x", 1_100_000, true, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("/api/data/batch", 1_100_000, true, HttpStatusCode.OK)]
    [InlineData("/api/data/x", 1_000_000, true, HttpStatusCode.OK)]
    public async Task Paths_take_bodies_of_different_sizes(string path, int size, bool chunked, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(new byte[size]) };
        request.Headers.TransferEncodingChunked = chunked;
        using var answer = await edge.Gateway.Client.SendAsync(request, Cancel);

        Assert.Equal(status, answer.StatusCode);
    }

    [Theory]
    [InlineData("", "br, gzip", "br")]
    [InlineData("", "gzip", "gzip")]
    [InlineData("", null, null)]
    [InlineData("&cookie=true", "br", null)]
    [InlineData("&stream=true", "br", null)]
    public async Task Long_text_is_compressed_for_those_who_ask(string query, string? accepted, string? coding)
    {
        using var answer = await GetAsync($"/api/data/x?padding=5000{query}", accepted is null ? [] : [("Accept-Encoding", accepted)]);

        Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
    }

    [Fact]
    public async Task In_maintenance_only_operators_get_in()
    {
        using var stranger = await SetAsync(Roles.Player, new MaintenanceRequest(true, "Back soon."));
        using var operators = await SetAsync(Roles.Admin, new MaintenanceRequest(true, "Back soon.", DateTimeOffset.UtcNow.AddHours(1)));
        using var turnedAway = await GetAsync("/api/data/x");
        using var status = await GetAsync("/status");
        using var signIn = await GetAsync("/api/auth/signin");
        using var over = await SetAsync(Roles.Admin, new MaintenanceRequest(false));
        using var served = await GetAsync("/api/data/x");

        Assert.Equal([HttpStatusCode.Forbidden, HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable], [stranger.StatusCode, operators.StatusCode, turnedAway.StatusCode]);
        Assert.InRange(turnedAway.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromMinutes(50), TimeSpan.FromHours(1));
        Assert.Contains("Back soon.", (await turnedAway.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK], [status.StatusCode, signIn.StatusCode, over.StatusCode, served.StatusCode]);
    }

    private async Task<HttpResponseMessage> SetAsync(string role, MaintenanceRequest body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/maintenance");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", edge.Key.Token(role, "operators"));
        request.Content = new StringContent(JsonSerializer.Serialize(body, ContractsJson.Default.MaintenanceRequest), Encoding.UTF8, "application/json");
        return await edge.Gateway.Client.SendAsync(request, Cancel);
    }

    private Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) => edge.GetAsync(path, headers);
}
