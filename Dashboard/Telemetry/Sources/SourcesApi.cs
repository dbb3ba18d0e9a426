using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;
using QuizNet.Dashboard.Telemetry.Logs;
using QuizNet.Dashboard.Telemetry.Metrics;
using QuizNet.Dashboard.Telemetry.Traces;

namespace QuizNet.Dashboard.Telemetry.Sources;

/// <summary>Who has sent telemetry, and how much of it there is.</summary>
internal static class SourcesApi
{
    public static void MapSources(this RouteGroupBuilder views) => views.MapGet("/resources", List).WithSummary("The processes that have sent telemetry, and how much is kept");

    private static Ok<TelemetryResources> List(SourceTable sources, TraceStore traces, LogStore logs, MetricStore metrics)
    {
        var ((traceCount, spans, spanBytes), (logCount, logBytes), (points, pointBytes)) = (traces.Size, logs.Size, metrics.Size);
        return TypedResults.Ok(new TelemetryResources(
            [.. sources.All().Select(source => source.View()).OrderBy(source => source.Service, StringComparer.Ordinal).ThenBy(source => source.Instance, StringComparer.Ordinal)],
            new TelemetryKept(traceCount, spans, spanBytes, logCount, logBytes, points, pointBytes)));
    }
}
