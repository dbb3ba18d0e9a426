using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace QuizNet.Integration.Dashboard;

/// <summary>What the receiver takes, and what it says to what it does not take.</summary>
public sealed class TelemetryReceiverTests : IAsyncLifetime
{
    private const string TraceId = "0af7651916cd43dd8448eb211c80319c";

    private const string Spans = $$$"""
        {"resourceSpans":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"by-hand"}}]},"scopeSpans":[{"spans":[
        {"traceId":"{{{TraceId}}}","spanId":"b7ad6b7169203331","name":"GET /by/hand","startTimeUnixNano":"1767268800000000000","endTimeUnixNano":"1767268800250000000"},
        {"traceId":"","spanId":"b7ad6b7169203332","name":"without a trace"}]}]}]}
        """;

    private readonly DashboardHost _dashboard = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _dashboard.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Json_is_taken_and_what_is_rejected_is_told(bool packed)
    {
        var (status, answer) = await SendAsync("/v1/traces", Encoding.UTF8.GetBytes(Spans), "application/json", packed);

        var trace = await _dashboard.Operator.SendAsync("GET", $"/api/telemetry/traces/{TraceId}", cancellationToken: Cancel);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("1", answer.GetProperty("partialSuccess").GetProperty("rejectedSpans").GetString());
        Assert.Equal(("GET /by/hand", 250), (trace["summary"].GetProperty("name").GetString(), trace["summary"].GetProperty("durationMs").GetDouble()));
    }

    [Theory]
    [InlineData("traces")]
    [InlineData("logs")]
    [InlineData("metrics")]
    public async Task An_empty_request_is_a_success_without_a_word(string signal)
    {
        using var content = Content([], "application/x-protobuf");
        using var answer = await _dashboard.Client.PostAsync($"/v1/{signal}", content, Cancel);

        Assert.Equal((HttpStatusCode.OK, "application/x-protobuf"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Theory]
    [InlineData("application/x-protobuf", "0A05AABB", "Byte 2: field 1 of the request goes beyond the end")]
    [InlineData("application/x-protobuf", "0801", "should be text, bytes or a message")]
    [InlineData("application/json", "7B", "not valid JSON")]
    [InlineData("application/json", "FF", "not valid JSON")]
    public async Task What_is_malformed_is_refused_with_its_place(string type, string hex, string what)
    {
        var (status, problem) = await SendAsync("/v1/traces", Convert.FromHexString(hex), type);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(what, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bodies_of_other_types_or_sizes_are_refused()
    {
        var zeros = new byte[5 << 20];

        var text = await SendAsync("/v1/traces", [], "text/plain");
        var large = await SendAsync("/v1/traces", zeros, "application/x-protobuf");
        var bomb = await SendAsync("/v1/traces", zeros, "application/x-protobuf", packed: true);
        var broken = await SendAsync("/v1/traces", [1, 2, 3], "application/x-protobuf", encoding: "gzip");
        var brotli = await SendAsync("/v1/traces", [1, 2, 3], "application/x-protobuf", encoding: "br");

        Assert.Equal(
            [HttpStatusCode.UnsupportedMediaType, HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.BadRequest, HttpStatusCode.UnsupportedMediaType],
            [text.Status, large.Status, bomb.Status, broken.Status, brotli.Status]);
    }

    [Fact]
    public async Task With_a_key_only_who_has_it_may_send()
    {
        await using var guarded = new DashboardHost(("Telemetry:ApiKey", "the-key"));

        var without = await guarded.Client.SendAsync("POST", "/v1/traces", "{}", cancellationToken: Cancel);
        var wrong = await guarded.Client.SendAsync("POST", "/v1/traces", "{}", cancellationToken: Cancel, headers: ("x-otlp-api-key", "another"));
        var right = await guarded.Client.SendAsync("POST", "/v1/traces", "{}", cancellationToken: Cancel, headers: ("x-otlp-api-key", "the-key"));

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.OK], [without.Status, wrong.Status, right.Status]);
    }

    [Fact]
    public async Task In_production_nothing_is_open()
    {
        await using var production = new DashboardHost(("environment", "Production"));

        var sent = await production.Client.SendAsync("POST", "/v1/traces", "{}", cancellationToken: Cancel);
        var nobody = await production.Client.SendAsync("GET", "/api/telemetry/traces", cancellationToken: Cancel);
        var player = await production.Client.SendAsync("GET", "/api/telemetry/traces", token: production.Player, cancellationToken: Cancel);
        var admin = await production.Client.SendAsync("GET", "/api/telemetry/traces", token: production.Admin, cancellationToken: Cancel);
        var lab = await production.Client.SendAsync("POST", "/api/lab/auth-1/kill", token: production.Admin, cancellationToken: Cancel);

        Assert.Equal(
            [HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.OK, HttpStatusCode.NotFound],
            [sent.Status, nobody.Status, player.Status, admin.Status, lab.Status]);
    }

    [Theory]
    [InlineData("/api/telemetry/traces?limit=0")]
    [InlineData("/api/telemetry/traces?limit=many")]
    [InlineData("/api/telemetry/traces?status=maybe")]
    [InlineData("/api/telemetry/traces?minMs=-1")]
    [InlineData("/api/telemetry/traces?minMs=NaN")]
    [InlineData("/api/telemetry/traces?before=yesterday")]
    [InlineData("/api/telemetry/traces/123")]
    [InlineData("/api/telemetry/logs?level=loud")]
    [InlineData("/api/telemetry/logs?level=3")]
    [InlineData("/api/telemetry/logs?trace=xyz")]
    [InlineData("/api/telemetry/logs/live?level=loud")]
    [InlineData("/api/telemetry/metrics/auth/x?minutes=0")]
    [InlineData("/api/telemetry/metrics/auth/x?minutes=NaN")]
    [InlineData("/api/telemetry/metrics/auth/x?where=instance")]
    public async Task Bad_filters_are_answered_with_a_sentence(string path)
    {
        var answer = await _dashboard.Operator.SendAsync("GET", path, cancellationToken: Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.NotEmpty(answer["detail"].GetString()!);
    }

    [Theory]
    [InlineData("/api/telemetry/traces/0af7651916cd43dd8448eb211c803199")]
    [InlineData("/api/telemetry/metrics/auth/nothing")]
    [InlineData("/api/resources")]
    [InlineData("/api/resources/auth-1/logs")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        var answer = await _dashboard.Operator.SendAsync("GET", path, cancellationToken: Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.NotEmpty(answer["detail"].GetString()!);
    }

    private static ByteArrayContent Content(byte[] bytes, string type) => new(bytes) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };

    private async Task<(HttpStatusCode Status, JsonElement Answer)> SendAsync(string path, byte[] bytes, string type, bool packed = false, string? encoding = null)
    {
        if (packed)
        {
            using var result = new MemoryStream();
            await using (var gzip = new GZipStream(result, CompressionMode.Compress))
            {
                await gzip.WriteAsync(bytes, Cancel);
            }

            (bytes, encoding) = (result.ToArray(), "gzip");
        }

        using var content = Content(bytes, type);
        if (encoding is not null)
        {
            content.Headers.ContentEncoding.Add(encoding);
        }

        using var answer = await _dashboard.Client.PostAsync(path, content, Cancel);
        return (answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement);
    }
}
