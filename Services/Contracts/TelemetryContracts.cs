using System.Text.Json.Serialization;

namespace QuizNet.Contracts;

/// <summary>The answer of GET /api/telemetry/traces, newest first. Next, sent as 'before', gives those that came earlier.</summary>
public sealed record TraceList(IReadOnlyList<TraceSummary> Traces, string? Next);

/// <summary>Name and Service are those of the span that everything began with, as far as it has been received.</summary>
public sealed record TraceSummary(
    string TraceId, string Name, string Service, DateTimeOffset Start, double DurationMs, int Spans, int Errors, IReadOnlyDictionary<string, int> Services);

/// <summary>Spans in the order of a tree, parents before children. Dropped are those beyond what is kept of one trace.</summary>
public sealed record TraceView(TraceSummary Summary, IReadOnlyList<SpanView> Spans, IReadOnlyList<LogView> Logs, int Dropped);

/// <summary>StartMs counts from the start of the trace. Depth is that in the tree. Dropped are attributes, events and links beyond what is kept.</summary>
public sealed record SpanView(
    string SpanId,
    string? ParentId,
    int Depth,
    string Name,
    string Kind,
    string Service,
    string Instance,
    string Scope,
    double StartMs,
    double DurationMs,
    SpanStatus Status,
    string? StatusMessage,
    IReadOnlyDictionary<string, string> Attributes,
    IReadOnlyList<SpanEventView> Events,
    IReadOnlyList<SpanLinkView> Links,
    int Dropped);

/// <summary>StartMs counts from the start of the trace.</summary>
public sealed record SpanEventView(string Name, double StartMs, IReadOnlyDictionary<string, string> Attributes);

public sealed record SpanLinkView(string TraceId, string SpanId, IReadOnlyDictionary<string, string> Attributes);

[JsonConverter(typeof(JsonStringEnumConverter<SpanStatus>))]
public enum SpanStatus
{
    [JsonStringEnumMemberName("unset")]
    Unset,

    [JsonStringEnumMemberName("ok")]
    Ok,

    [JsonStringEnumMemberName("error")]
    Error,
}

/// <summary>The answer of GET /api/telemetry/logs, newest first. Next, sent as 'before', gives those that came earlier.</summary>
public sealed record LogList(IReadOnlyList<LogView> Logs, string? Next);

/// <summary>An event of GET /api/telemetry/logs/live, oldest first; empty when there was nothing for a while. Dropped counts those that came too fast for the reader.</summary>
public sealed record LogBatch(IReadOnlyList<LogView> Logs, long Dropped);

/// <summary>Id grows with each log that is received.</summary>
public sealed record LogView(
    long Id,
    DateTimeOffset At,
    LogSeverity Level,
    string Service,
    string Instance,
    string Category,
    string Message,
    string? TraceId,
    string? SpanId,
    IReadOnlyDictionary<string, string> Attributes);

[JsonConverter(typeof(JsonStringEnumConverter<LogSeverity>))]
public enum LogSeverity
{
    [JsonStringEnumMemberName("trace")]
    Trace,

    [JsonStringEnumMemberName("debug")]
    Debug,

    [JsonStringEnumMemberName("information")]
    Information,

    [JsonStringEnumMemberName("warning")]
    Warning,

    [JsonStringEnumMemberName("error")]
    Error,

    [JsonStringEnumMemberName("critical")]
    Critical,
}

/// <summary>The answer of GET /api/telemetry/metrics.</summary>
public sealed record InstrumentList(IReadOnlyList<InstrumentView> Instruments);

public sealed record InstrumentView(
    string Service, string Name, InstrumentKind Kind, string Unit, string Description, string Meter, int Series, int Points, IReadOnlyList<string> Dimensions);

[JsonConverter(typeof(JsonStringEnumConverter<InstrumentKind>))]
public enum InstrumentKind
{
    /// <summary>Drawn as it is; several are averaged.</summary>
    [JsonStringEnumMemberName("gauge")]
    Gauge,

    /// <summary>Goes up and down; several are added up.</summary>
    [JsonStringEnumMemberName("sum")]
    Sum,

    /// <summary>Only grows; drawn as its rate per second.</summary>
    [JsonStringEnumMemberName("counter")]
    Counter,

    /// <summary>Drawn as its rate per second, and as percentiles of each step.</summary>
    [JsonStringEnumMemberName("histogram")]
    Histogram,
}

/// <summary>Lines with a value for each step, the first of which begins at From. More counts the lines that are not shown.</summary>
public sealed record MetricChart(
    string Service,
    string Instrument,
    InstrumentKind Kind,
    string Unit,
    string Description,
    DateTimeOffset From,
    double StepSeconds,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Dimensions,
    IReadOnlyList<ChartLine> Lines,
    int More);

/// <summary>Null where nothing is known. Only histograms have percentiles and means.</summary>
public sealed record ChartLine(
    string Name,
    IReadOnlyList<double?> Values,
    IReadOnlyList<double?>? P50 = null,
    IReadOnlyList<double?>? P95 = null,
    IReadOnlyList<double?>? P99 = null,
    IReadOnlyList<double?>? Mean = null);

/// <summary>The answer of GET /api/telemetry/resources: who has sent telemetry, and how much is kept.</summary>
public sealed record TelemetryResources(IReadOnlyList<TelemetryResource> Resources, TelemetryKept Kept);

/// <summary>Counts are of all that has been received.</summary>
public sealed record TelemetryResource(
    string Service, string Instance, IReadOnlyDictionary<string, string> Attributes, DateTimeOffset FirstSeen, DateTimeOffset LastSeen, long Spans, long Logs, long Points);

public sealed record TelemetryKept(int Traces, int Spans, long SpanBytes, int Logs, long LogBytes, int Points, long PointBytes);

/// <summary>A process that the local orchestrator runs, as GET /api/resources lists them.</summary>
public sealed record ResourceView(
    string Id, string Resource, string? State, string? Health, int? Pid, int Restarts, int? ExitCode, DateTimeOffset? StartedAt, IReadOnlyList<string> Urls);

/// <summary>How long a replica stays frozen or slow. Drain=false takes a drain back.</summary>
public sealed record FaultRequest(double? Seconds = null, bool? Drain = null);

/// <summary>What the fault lab has done. Until is when it ends by itself.</summary>
public sealed record FaultAnswer(string Message, string Instance, DateTimeOffset? Until = null);
