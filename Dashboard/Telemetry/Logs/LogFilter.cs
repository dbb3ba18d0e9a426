using QuizNet.Contracts;
using QuizNet.Dashboard.Telemetry.Otlp;

namespace QuizNet.Dashboard.Telemetry.Logs;

/// <summary>Which logs one looks for. What is null does not matter; Level is the lowest.</summary>
internal sealed record LogFilter(LogSeverity Level, string? Service, string? Text, UInt128? Trace)
{
    public bool Matches(StoredLog log) =>
        log.Level >= Level
        && (Service is null || log.Source.Service == Service)
        && (Trace is null || log.TraceId == Trace)
        && (Text is null
            || log.Message.Contains(Text, StringComparison.OrdinalIgnoreCase)
            || log.Category.Contains(Text, StringComparison.OrdinalIgnoreCase)
            || log.Attributes.Contain(Text));
}
