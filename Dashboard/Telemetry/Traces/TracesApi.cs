using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;
using QuizNet.Dashboard.Telemetry.Logs;
using QuizNet.Dashboard.Telemetry.Otlp;

namespace QuizNet.Dashboard.Telemetry.Traces;

/// <summary>Finds traces, and opens one.</summary>
internal static class TracesApi
{
    public static void MapTraces(this RouteGroupBuilder views)
    {
        views.MapGet("/traces", Search).WithSummary("The traces that fit, newest first: of a service, at least minMs long, with status error or ok, with a text in a name, a route or an attribute");
        views.MapGet("/traces/{id}", Open).WithSummary("The spans of a trace in the order of their tree, and its logs");
    }

    private static Results<Ok<TraceList>, ProblemHttpResult> Search(
        TraceStore traces,
        string? service = null,
        double? minMs = null,
        double? maxMs = null,
        string? status = null,
        string? text = null,
        string? before = null,
        string? after = null,
        int limit = QueryText.DefaultLimit)
    {
        if (QueryText.Check(limit, service, text) is { } bad
            || !QueryText.TryTime(before, "before", out var beforeTicks, out bad)
            || !QueryText.TryTime(after, "after", out var afterTicks, out bad))
        {
            return bad;
        }

        if (status is not (null or "" or "error" or "ok"))
        {
            return QueryText.Bad("'status' must be error, for traces with a failed span, or ok, for those without.");
        }

        if (minMs is < 0 or double.NaN || maxMs is < 0 or double.NaN)
        {
            return QueryText.Bad("'minMs' and 'maxMs' are milliseconds, and not below 0.");
        }

        var filter = new TraceFilter(
            QueryText.OrNull(service), minMs, maxMs, string.IsNullOrEmpty(status) ? null : status == "error", QueryText.OrNull(text), beforeTicks, afterTicks);
        var found = traces.All()
            .Select(trace => (Trace: trace, Summary: trace.Summary()))
            .Where(entry => filter.Matches(entry.Trace, entry.Summary))
            .OrderByDescending(entry => entry.Summary.Start)
            .Select(entry => entry.Summary)
            .Take(limit + 1)
            .ToArray();
        return TypedResults.Ok(found.Length > limit ? new TraceList(found[..limit], QueryText.Cursor(found[limit - 1].Start.UtcTicks)) : new TraceList(found, null));
    }

    private static Results<Ok<TraceView>, ProblemHttpResult> Open(string id, TraceStore traces, LogStore logs)
    {
        if (!OtlpIds.TryParse(id, out var traceId))
        {
            return QueryText.Bad("A trace id has 32 hexadecimal digits.");
        }

        return traces.Find(traceId) is { } trace
            ? TypedResults.Ok(TraceViews.Of(trace, logs.All().Where(log => log.TraceId == traceId)))
            : TypedResults.Problem("This trace is not here: it has not come yet, or is so old that others have taken its place.", statusCode: StatusCodes.Status404NotFound);
    }
}
