using QuizNet.Contracts;
using QuizNet.Dashboard.Telemetry.Otlp;
using QuizNet.Dashboard.Telemetry.Sources;

namespace QuizNet.Dashboard.Telemetry.Traces;

/// <summary>Start is in ticks of UTC, Duration in ticks. Dropped counts attributes, events and links that were too many.</summary>
internal sealed record StoredSpan(
    UInt128 TraceId,
    ulong SpanId,
    ulong ParentId,
    string Name,
    int Kind,
    long Start,
    long Duration,
    SpanStatus Status,
    string? StatusMessage,
    TelemetrySource Source,
    string Scope,
    TelemetryAttribute[] Attributes,
    StoredSpanEvent[] Events,
    StoredSpanLink[] Links,
    int Dropped)
{
    // The object itself, its place in the trace, and the headers of its arrays.
    private const int OwnBytes = 240;

    public long End => Start + Duration;

    /// <summary>What it takes in memory.</summary>
    public int Bytes { get; } = OwnBytes
        + TelemetryAttributes.TextBytes(Name)
        + TelemetryAttributes.TextBytes(StatusMessage)
        + TelemetryAttributes.TextBytes(Scope)
        + Attributes.Bytes()
        + Events.Sum(happened => 32 + TelemetryAttributes.TextBytes(happened.Name) + happened.Attributes.Bytes())
        + Links.Sum(link => 48 + link.Attributes.Bytes());
}

internal readonly record struct StoredSpanEvent(string Name, long At, TelemetryAttribute[] Attributes);

internal readonly record struct StoredSpanLink(UInt128 TraceId, ulong SpanId, TelemetryAttribute[] Attributes);
