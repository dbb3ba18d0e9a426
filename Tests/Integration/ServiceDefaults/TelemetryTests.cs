using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using QuizNet.Gateway.Proxying;
using QuizNet.Support;

namespace QuizNet.Integration.ServiceDefaults;

/// <summary>What a process sends to an OTLP receiver, which here keeps the bytes: names stand in protobuf as they are.</summary>
public sealed class TelemetryTests : IAsyncLifetime
{
    private readonly string _address = $"http://localhost:{FreePort.Next()}";
    private readonly ConcurrentDictionary<string, string> _received = new();
    private readonly WebApplication _receiver;

    public TelemetryTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(_address);
        _receiver = builder.Build();
        _receiver.MapPost("/v1/{signal}", async (string signal, HttpRequest request) =>
        {
            using var body = new StreamReader(request.Body, Encoding.Latin1);
            var text = await body.ReadToEndAsync();
            _received.AddOrUpdate(signal, text, (_, before) => before + text);
        });
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _receiver.StartAsync();

    [Fact]
    public async Task Traces_metrics_and_logs_are_sent_but_probes_are_not_traced()
    {
        await using var host = new ServiceHost<Target>(FreePort.Next(), new Dictionary<string, string>
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = _address,
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
            ["OTEL_BSP_SCHEDULE_DELAY"] = "100",
            ["OTEL_BLRP_SCHEDULE_DELAY"] = "100",
            ["OTEL_METRIC_EXPORT_INTERVAL"] = "100",
            ["OTEL_SERVICE_NAME"] = "gateway-under-test",
        });

        var probe = await AskAsync(host.Client, "/health");
        var request = await AskAsync(host.Client, "/servers");

        // They end in this order, so once the second is there the first would be too.
        await Eventually.IsTrueAsync(() => Received("traces").Contains(request, StringComparison.Ordinal), Cancel);
        await Eventually.IsTrueAsync(() => Received("metrics").Contains("http.server.request.duration", StringComparison.Ordinal), Cancel);
        await Eventually.IsTrueAsync(() => Received("logs").Contains("gateway-under-test", StringComparison.Ordinal), Cancel);
        Assert.Contains("gateway-under-test", Received("traces"), StringComparison.Ordinal);
        Assert.DoesNotContain(probe, Received("traces"), StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _receiver.DisposeAsync();

    /// <summary>Asks in a trace of its own, whose id comes back as protobuf has it. The client is in this process too, but in other traces.</summary>
    private static async Task<string> AskAsync(HttpClient client, string path)
    {
        var trace = ActivityTraceId.CreateRandom();
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01" } } };
        using var response = await client.SendAsync(request, Cancel);
        return Encoding.Latin1.GetString(Convert.FromHexString(trace.ToHexString()));
    }

    private string Received(string signal) => _received.GetValueOrDefault(signal, "");
}
