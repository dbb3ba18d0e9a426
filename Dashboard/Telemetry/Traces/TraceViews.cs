using QuizNet.Contracts;
using QuizNet.Dashboard.Telemetry.Logs;
using QuizNet.Dashboard.Telemetry.Otlp;

namespace QuizNet.Dashboard.Telemetry.Traces;

/// <summary>A trace as the API shows it.</summary>
internal static class TraceViews
{
    // SpanKind of opentelemetry.proto.trace.v1, by its number.
    private static readonly string[] Kinds = ["unspecified", "internal", "server", "client", "producer", "consumer"];

    public static TraceView Of(TraceRecord trace, IEnumerable<StoredLog> logs)
    {
        var summary = trace.Summary();
        var start = summary.Start.UtcTicks;
        return new TraceView(summary, [.. TraceTree.Of(trace.Spans).Select(node => View(node.Span, node.Depth, start))], [.. logs.Select(log => log.View())], trace.Dropped);
    }

    private static SpanView View(StoredSpan span, int depth, long start) => new(
        OtlpIds.Text(span.SpanId) ?? "",
        OtlpIds.Text(span.ParentId),
        depth,
        span.Name,
        Kinds[span.Kind < Kinds.Length ? span.Kind : 0],
        span.Source.Service,
        span.Source.Instance,
        span.Scope,
        Milliseconds(span.Start - start),
        Milliseconds(span.Duration),
        span.Status,
        span.StatusMessage,
        span.Attributes.View(),
        [.. span.Events.Select(happened => new SpanEventView(happened.Name, Milliseconds(happened.At - start), happened.Attributes.View()))],
        [.. span.Links.Select(link => new SpanLinkView(OtlpIds.Text(link.TraceId, ""), OtlpIds.Text(link.SpanId) ?? "", link.Attributes.View()))],
        span.Dropped);

    private static double Milliseconds(long ticks) => TimeSpan.FromTicks(ticks).TotalMilliseconds;
}
