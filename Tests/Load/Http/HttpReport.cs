using System.Globalization;
using System.Text;
using System.Text.Json;
using QuizNet.Load.Measuring;

namespace QuizNet.Load.Http;

/// <summary>What a run has shown. Latencies are milliseconds, of good answers.</summary>
internal sealed record HttpReport(
    long Total,
    long Success,
    long Failed,
    long Errors,
    double AchievedRps,
    LatencyReport LatencyMs,
    IReadOnlyDictionary<string, long> Outcomes,
    IReadOnlyDictionary<string, long> Replicas)
{
    public static HttpReport Of(Tally tally, TimeSpan elapsed) => new(
        tally.Total, tally.Good, tally.Failed, tally.Errors, Math.Round(tally.Total / elapsed.TotalSeconds, 1), LatencyReport.Of(tally.Latencies), tally.Outcomes, tally.Replicas);

    public string ToJson() => JsonSerializer.Serialize(this, LoadJson.Default.HttpReport);

    public string ToText(HttpSettings settings)
    {
        var text = new StringBuilder();
        Line($"{settings.Url.GetLeftPart(UriPartial.Authority)}{string.Join(", ", settings.Paths)}, {settings.Rps} requests/s for {settings.Duration.TotalSeconds} s");
        Line($"Requests       total {Total}   success {Success}   failed {Failed}   errors {Errors}");
        Line($"Achieved       {AchievedRps:0.0} requests/s");
        Line($"Latency (ms)   of good answers: average {LatencyMs.Average:0.0}   min {LatencyMs.Min:0.0}   max {LatencyMs.Max:0.0}   P50 {LatencyMs.P50:0.0}   P95 {LatencyMs.P95:0.0}   P99 {LatencyMs.P99:0.0}");
        Line($"Status codes   {Shares(Outcomes)}");
        Line($"Replicas       {(Replicas.Count == 0 ? "not named in the answers" : Shares(Replicas))}");
        return text.ToString().TrimEnd();

        void Line(FormattableString line) => text.AppendLine(line.ToString(CultureInfo.InvariantCulture));
    }

    private string Shares(IReadOnlyDictionary<string, long> counts) =>
        string.Join("   ", counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Key}: {count.Value} ({100.0 * count.Value / Total:0.0} %)")));
}

internal sealed record LatencyReport(double Average, double Min, double Max, double P50, double P95, double P99, double P999)
{
    public static LatencyReport Of(LatencyHistogram latencies) => latencies.Count == 0 ? new(0, 0, 0, 0, 0, 0, 0) : new(
        Milliseconds(latencies.Average),
        Milliseconds(latencies.Min),
        Milliseconds(latencies.Max),
        Milliseconds(latencies.Percentile(0.5)),
        Milliseconds(latencies.Percentile(0.95)),
        Milliseconds(latencies.Percentile(0.99)),
        Milliseconds(latencies.Percentile(0.999)));

    private static double Milliseconds(TimeSpan time) => Math.Round(time.TotalMilliseconds, 3);
}
