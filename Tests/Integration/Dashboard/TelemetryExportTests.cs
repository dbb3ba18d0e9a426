using System.Diagnostics;
using System.Net;
using System.Text.Json;
using QuizNet.Gateway.Proxying;
using QuizNet.Support;

namespace QuizNet.Integration.Dashboard;

/// <summary>A service with OpenTelemetry's own exporter, as all services have it, sends to the dashboard.</summary>
public sealed class TelemetryExportTests : IAsyncLifetime
{
    private readonly DashboardHost _dashboard = new(("Telemetry:ApiKey", "the-key"));
    private readonly string _service = $"service-{Guid.NewGuid():N}";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _dashboard.DisposeAsync();

    [Fact]
    public async Task A_trace_is_found_and_opened_and_metrics_are_drawn()
    {
        await using var service = Start();
        var trace = ActivityTraceId.CreateRandom().ToHexString();

        // More than once: on a busy machine an exporter gives up a batch that it cannot send in time.
        var opened = await Eventually.GetAsync(
            async () =>
            {
                await AskAsync(service.Client, "/servers", trace);
                return await FindAsync($"/api/telemetry/traces/{trace}", Cancel);
            },
            Cancel);
        var search = await GetAsync($"/api/telemetry/traces?service={_service}&text=/servers&status=ok&minMs=0");
        var none = await GetAsync($"/api/telemetry/traces?service={_service}&minMs=100000");
        Found? chart = null;
        await Eventually.IsTrueAsync(
            async () => await FindAsync($"/api/telemetry/metrics/{_service}/http.server.request.duration?minutes=5&by=http.route", Cancel) is { } found
                && (chart = found).GetProperty("lines").EnumerateArray().Any(line => line.GetProperty("name").GetString() == "/servers"),
            Cancel);
        var resources = await GetAsync("/api/telemetry/resources");

        var span = opened.GetProperty("spans").EnumerateArray().First();
        Assert.Equal(("server", _service, "7"), (span.GetProperty("kind").GetString(), span.GetProperty("service").GetString(), span.GetProperty("instance").GetString()));
        Assert.Equal("/servers", span.GetProperty("attributes").GetProperty("http.route").GetString());
        Assert.Contains(search.GetProperty("traces").EnumerateArray(), found => found.GetProperty("traceId").GetString() == trace);
        Assert.Empty(none.GetProperty("traces").EnumerateArray());
        Assert.Equal(("histogram", "s"), (chart!.GetProperty("kind").GetString(), chart.GetProperty("unit").GetString()));
        Assert.Contains(chart.GetProperty("lines").EnumerateArray(), line => line.GetProperty("name").GetString() == "/servers");
        Assert.Contains(resources.GetProperty("resources").EnumerateArray(), resource => resource.GetProperty("service").GetString() == _service);
    }

    [Fact]
    public async Task Logs_are_found_and_watched_as_they_come()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/telemetry/logs/live?service={_service}&level=information");
        using var response = await _dashboard.Operator.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancel);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(Cancel));
        await using var service = Start();

        var live = await NextLogAsync(lines);

        var logs = await GetAsync($"/api/telemetry/logs?service={_service}&limit=500");
        var found = logs.GetProperty("logs").EnumerateArray().Single(log => log.GetProperty("id").GetInt64() == live.GetProperty("id").GetInt64());
        Assert.Equal(live.GetProperty("message").GetString(), found.GetProperty("message").GetString());
        Assert.Equal(_service, live.GetProperty("service").GetString());
    }

    private ServiceHost<Target> Start() => new(FreePort.Next(), new Dictionary<string, string>
    {
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = _dashboard.Address.ToString(),
        ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        ["OTEL_EXPORTER_OTLP_HEADERS"] = "x-otlp-api-key=the-key",
        ["OTEL_BSP_SCHEDULE_DELAY"] = "100",
        ["OTEL_BLRP_SCHEDULE_DELAY"] = "100",
        ["OTEL_METRIC_EXPORT_INTERVAL"] = "100",
        ["OTEL_SERVICE_NAME"] = _service,
        ["OTEL_RESOURCE_ATTRIBUTES"] = "service.instance.id=7",
        ["services:registry:http:0"] = "http://localhost:1",
    });

    private static async Task AskAsync(HttpClient client, string path, string trace)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01" } } };
        (await client.SendAsync(request, Cancel)).EnsureSuccessStatusCode().Dispose();
    }

    private static async Task<JsonElement> NextLogAsync(StreamReader lines)
    {
        while (await lines.ReadLineAsync(Cancel) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal)
                && JsonDocument.Parse(line[6..]).RootElement.GetProperty("logs").EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Object } log)
            {
                return log;
            }
        }

        throw new InvalidOperationException("The stream has ended.");
    }

    private async Task<JsonElement> GetAsync(string path)
    {
        var answer = await _dashboard.Operator.SendAsync("GET", path, cancellationToken: Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Body;
    }

    private async Task<Found?> FindAsync(string path, CancellationToken cancellationToken)
    {
        var answer = await _dashboard.Operator.SendAsync("GET", path, cancellationToken: cancellationToken);
        return answer.Status == HttpStatusCode.OK ? new Found(answer.Body) : null;
    }

    private sealed record Found(JsonElement Body)
    {
        public JsonElement GetProperty(string name) => Body.GetProperty(name);
    }
}
