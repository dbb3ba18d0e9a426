using QuizNet.Contracts;

namespace QuizNet.Dashboard.Telemetry.Traces;

/// <summary>Which traces one looks for. What is null does not matter; Service and Text may be those of any of its spans.</summary>
internal sealed record TraceFilter(string? Service, double? MinMs, double? MaxMs, bool? Failed, string? Text, long? Before, long? After)
{
    public bool Matches(TraceRecord trace, TraceSummary summary) =>
        (MinMs is null || summary.DurationMs >= MinMs)
        && (MaxMs is null || summary.DurationMs <= MaxMs)
        && (Failed is null || summary.Errors > 0 == Failed)
        && (Before is null || summary.Start.UtcTicks < Before)
        && (After is null || summary.Start.UtcTicks >= After)
        && (Service is null || summary.Services.ContainsKey(Service))
        && (Text is null || Has(trace, summary, Text));

    private static bool Has(TraceRecord trace, TraceSummary summary, string text)
    {
        if (summary.TraceId.Equals(text, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (var span in trace.Spans)
        {
            if (span.Name.Contains(text, StringComparison.OrdinalIgnoreCase)
                || span.StatusMessage?.Contains(text, StringComparison.OrdinalIgnoreCase) == true
                || Otlp.TelemetryAttributes.Contain(span.Attributes, text))
            {
                return true;
            }
        }

        return false;
    }
}
