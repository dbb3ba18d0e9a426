using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Load.Measuring;
using QuizNet.Load.Stack;

namespace QuizNet.Load.Costs;

/// <summary>What the dashboard takes of a machine: while nothing happens, under the traffic of a gateway that sends it telemetry, and flooded with spans.</summary>
internal sealed class DashboardCosts(Replica dashboard, TimeSpan time)
{
    private const int Instances = 33;
    private const int RequestsPerSecond = 1_000;
    private const int SpansPerSecond = 10_000;
    private const int SpansOfRequest = 250;
    private const double Megabyte = 1 << 20;

    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    private long _good;
    private long _bad;

    public static async Task<int> RunAsync(string[] words, CancellationToken stop)
    {
        var arguments = new Arguments(words, ["seconds"], ["json"]);
        var time = arguments.Seconds("seconds", 60, 5, 3_600);
        if (arguments.SayMistake())
        {
            return ExitCodes.WrongUsage;
        }

        await using var system = await OwnSystem.StartAsync(new SystemSize(Registries: 1), stop);
        var code = Guid.NewGuid().ToString("N");

        // It finds the gateway by the registry, because the gateway has to know it before.
        await using var dashboard = system.Dashboard(new Uri("http://127.0.0.1:1"), new("Access:Code", code), new("Telemetry:ApiKey", code));
        dashboard.Start();
        await dashboard.WaitUntilHealthyAsync(stop);
        await using var fakes = await FakeInstances.StartAsync(system, Instances, stop);
        await using var gateway = await system.Gateway(Telemetry(dashboard, code)).RunAsync([], TestBackends.AnyPath, stop);
        using var target = new HttpTarget(gateway.Address, stop);
        using var receiver = new HttpTarget(new Uri($"http://127.0.0.1:{dashboard.Port}"), stop);

        var costs = new DashboardCosts(dashboard, time);
        await Task.Delay(Warm, stop);
        List<CostRow> rows = [await costs.MeasureAsync($"idle, {Instances} instances", null, stop)];
        rows.Add(await costs.MeasureAsync($"{RequestsPerSecond} requests/s", new ConstantRate(Schedule.Endless(RequestsPerSecond), number => target.GetAsync($"{TestBackends.AnyPath}?n={number}"), costs.Count), stop));
        rows.Add(await costs.MeasureAsync($"{SpansPerSecond} spans/s", new ConstantRate(Schedule.Endless(SpansPerSecond / SpansOfRequest), number => receiver.SendAsync(Spans(number, code)), costs.Count), stop));
        var kept = await KeptAsync(new Uri($"http://127.0.0.1:{dashboard.Port}"), code, stop);
        Print(rows, kept, arguments.Has("json"));
        return ExitCodes.Good;
    }

    private void Count(TimeSpan intended, TimeSpan latency, Answer answer) => Interlocked.Increment(ref answer.IsGood ? ref _good : ref _bad);

    private async Task<CostRow> MeasureAsync(string what, ConstantRate? rate, CancellationToken stop)
    {
        await Console.Error.WriteLineAsync($"{what} for {time.TotalSeconds} s");
        (_good, _bad) = (0, 0);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var (processor, before) = (dashboard.ProcessorTime, dashboard.WorkingSet);
        var running = rate?.RunAsync(enough.Token) ?? Task.CompletedTask;
        var most = before;
        using var timer = new PeriodicTimer(Look);
        for (var left = time / Look; left > 0; left--)
        {
            await timer.WaitForNextTickAsync(stop);
            most = Math.Max(most, dashboard.WorkingSet);
        }

        var used = dashboard.ProcessorTime - processor;
        await enough.CancelAsync();
        await running;
        return new CostRow(what, used.TotalSeconds * (TimeSpan.FromMinutes(1) / time), before / Megabyte, most / Megabyte, dashboard.WorkingSet / Megabyte, _good, _bad);
    }

    private static HttpRequestMessage Spans(long number, string key)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/v1/traces") { Content = new ByteArrayContent(SpanRequests.Of(number, SpansOfRequest)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-protobuf");
        request.Headers.Add("x-otlp-api-key", key);
        return request;
    }

    // As the AppHost tells everybody in Development.
    private static KeyValuePair<string, string>[] Telemetry(Replica dashboard, string key) =>
    [
        GatewaySettings.NoLimits,
        new("OTEL_SERVICE_NAME", "gateway"),
        new("OTEL_EXPORTER_OTLP_ENDPOINT", $"http://127.0.0.1:{dashboard.Port}"),
        new("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
        new("OTEL_EXPORTER_OTLP_HEADERS", $"x-otlp-api-key={key}"),
        new("OTEL_BSP_SCHEDULE_DELAY", "1000"),
        new("OTEL_METRIC_EXPORT_INTERVAL", "5000"),
    ];

    private static async Task<TelemetryResources> KeptAsync(Uri dashboard, string code, CancellationToken stop)
    {
        // The link begins a session, with a cookie.
        using var client = new HttpClient { BaseAddress = dashboard };
        using var session = await client.GetAsync(new Uri($"/access/{code}", UriKind.Relative), stop);
        return (await client.GetFromJsonAsync(new Uri("/api/telemetry/resources", UriKind.Relative), ContractsJson.Default.TelemetryResources, stop))!;
    }

    private static void Print(List<CostRow> rows, TelemetryResources telemetry, bool asJson)
    {
        if (asJson)
        {
            Console.WriteLine(JsonSerializer.Serialize(rows, LoadJson.Default.ListCostRow));
            return;
        }

        TextTable.Print(
            "the dashboard alone",
            ["while", "CPU s/min", "MB before", "MB most", "MB after", "good answers", "bad"],
            [.. rows.Select(row => new[] { row.While, Number(row.ProcessorSecondsPerMinute), Number(row.Before), Number(row.Most), Number(row.After), $"{row.Good}", $"{row.Bad}" })]);
        Console.WriteLine($"sent: {string.Join(", ", telemetry.Resources.Select(source => $"{source.Service} {source.Spans} spans, {source.Points} points"))}");
        Console.WriteLine($"kept: {telemetry.Kept}");
    }

    private static string Number(double number) => number.ToString("0.0", CultureInfo.InvariantCulture);
}

/// <summary>Memory in megabytes.</summary>
internal sealed record CostRow(string While, double ProcessorSecondsPerMinute, double Before, double Most, double After, long Good, long Bad);
