using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using QuizNet.Contracts;
using QuizNet.Support;

namespace QuizNet.EndToEnd;

[Collection(OnOneApp.Name)]
public sealed class TelemetryTests(QuizNetApp quiznet)
{
    // A job takes a moment, and a machine that is busy may answer that Redis is away.
    private const int MostTimes = 50;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_trace_of_a_sign_up_shows_gateway_auth_database_Redis_event_and_its_consumer()
    {
        using var dashboard = await quiznet.OperatorAsync(Cancel);

        // A client that traces, too: its own span is seen by nobody here.
        var id = $"{ActivityTraceId.CreateRandom()}";
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/auth/signup")
        {
            Headers = { { "traceparent", $"00-{id}-{ActivitySpanId.CreateRandom()}-01" } },
            Content = JsonContent.Create(new SignUpRequest("traced", "traced@example.com", "secret123"), ContractsJson.Default.SignUpRequest),
        };
        using var signedUp = await quiznet.Gateway.SendAsync(request, Cancel);
        var trace = await Eventually.GetAsync(() => FindAsync(dashboard, id), Cancel, "the trace with the consumer's last span");

        Assert.Equal(HttpStatusCode.Created, signedUp.StatusCode);
        Assert.Equal("gateway", trace.Summary.Service);
        var gateway = Assert.Single(trace.Spans, span => span is { Service: "gateway", Kind: "server" });
        var auth = Assert.Single(trace.Spans, span => span is { Service: "auth", Kind: "server" });
        var asked = Assert.Single(trace.Spans, span => span.SpanId == auth.ParentId);
        Assert.Equal(("gateway", "client", gateway.SpanId), (asked.Service, asked.Kind, asked.ParentId));
        Assert.Equal("POST /api/auth/signup", auth.Name);
        Assert.Equal((auth.SpanId, "sqlite"), (Span(trace, "INSERT users").ParentId, Span(trace, "INSERT users").Attributes["db.system.name"]));
        Assert.Equal(auth.SpanId, Span(trace, "create user.registered").ParentId);
        Assert.Equal(Span(trace, "create user.registered").SpanId, Span(trace, "send user.registered").ParentId);

        // Sent again if Redis was silent the first time.
        var sends = trace.Spans.Where(span => span.Name == "send user.registered").Select(span => span.SpanId);
        Assert.Contains(trace.Spans, span => span.Name == "EventScripts.Publish" && sends.Contains(span.ParentId) && span.Attributes["db.system.name"] == "redis");
        Assert.Equal((Span(trace, "create user.registered").SpanId, "consumer"), (Span(trace, "process user.registered").ParentId, Span(trace, "process user.registered").Kind));
        Assert.Equal(Span(trace, "process user.registered").SpanId, Span(trace, "INSERT sign_up_counts").ParentId);
    }

    [Fact]
    public async Task Each_metric_that_Prometheus_is_to_keep_is_exposed_by_some_process()
    {
        var config = await File.ReadAllTextAsync(SourceFile.Beside("../../docs/monitoring/prometheus.yml"), Cancel);
        var wanted = config.Split("regex: (")[1].Split(')')[0].Split('|');
        var targets = (await quiznet.Registry.GetFromJsonAsync("/api/registry/prometheus", ContractsJson.Default.IReadOnlyListPrometheusTarget, Cancel))!;
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };

        // They measure from the first time that somebody asks.
        var exposed = await ExposedAsync();
        for (var times = 0; times < MostTimes && !wanted.All(exposed.Contains); times++)
        {
            await UseAsync();
            exposed = await ExposedAsync();
        }

        Assert.Equal(["auth", "compute", "dashboard", "data", "gateway", "quiz"], targets.Select(target => target.Labels["job"]).Distinct().Order());
        Assert.Empty(wanted.Except(exposed));

        async Task<HashSet<string>> ExposedAsync()
        {
            var texts = await Task.WhenAll(targets.Select(target => client.GetStringAsync(new Uri($"http://{target.Targets[0]}/metrics"), Cancel))
                .Append(quiznet.Registry.GetStringAsync(new Uri("/metrics", UriKind.Relative), Cancel)));
            return [.. texts.SelectMany(text => text.Split('\n')).Where(line => line.StartsWith("# TYPE ", StringComparison.Ordinal)).Select(line => line.Split(' ')[2])];
        }
    }

    // Something of everything that is counted.
    private async Task UseAsync()
    {
        (await quiznet.Gateway.GetAsync(new Uri("/api/data/data-1", UriKind.Relative), Cancel)).Dispose();
        foreach (var job in (string[])["""{"type":"add","input":[1,2]}""", """{"type":"divide","input":[1,0]}"""])
        {
            using var body = new StringContent(job, Encoding.UTF8, "application/json");
            (await quiznet.Gateway.PostAsync(new Uri("/api/compute/jobs", UriKind.Relative), body, Cancel)).Dispose();
        }
    }

    private static SpanView Span(TraceView trace, string name) => trace.Spans.First(span => span.Name == name);

    // Each process sends for itself, every second, so the parts come in any order.
    private static async Task<TraceView?> FindAsync(HttpClient dashboard, string id)
    {
        using var answer = await dashboard.GetAsync(new Uri($"/api/telemetry/traces/{id}", UriKind.Relative), Cancel);
        var trace = answer.IsSuccessStatusCode ? await answer.Content.ReadFromJsonAsync(ContractsJson.Default.TraceView, Cancel) : null;
        string[] last = ["POST /api/auth/signup", "send user.registered", "process user.registered"];
        return trace is not null && last.All(name => trace.Spans.Any(span => span.Name == name)) && trace.Spans.Any(span => span is { Service: "gateway", Kind: "server" }) ? trace : null;
    }
}
