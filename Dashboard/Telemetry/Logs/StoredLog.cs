using QuizNet.Contracts;
using QuizNet.Dashboard.Telemetry.Otlp;
using QuizNet.Dashboard.Telemetry.Sources;

namespace QuizNet.Dashboard.Telemetry.Logs;

/// <summary>At is in ticks of UTC. Category is the scope, which for .NET is the logger's name.</summary>
internal sealed record StoredLog(
    long At, LogSeverity Level, string Message, UInt128 TraceId, ulong SpanId, TelemetrySource Source, string Category, TelemetryAttribute[] Attributes)
{
    // The object itself, its place in the store, and the header of its array.
    private const int OwnBytes = 160;

    /// <summary>The store numbers them as they come.</summary>
    public long Id { get; set; }

    /// <summary>What it takes in memory.</summary>
    public int Bytes { get; } = OwnBytes + TelemetryAttributes.TextBytes(Message) + TelemetryAttributes.TextBytes(Category) + Attributes.Bytes();

    public LogView View() => new(
        Id, new DateTimeOffset(At, TimeSpan.Zero), Level, Source.Service, Source.Instance, Category, Message, OtlpIds.Text(TraceId), OtlpIds.Text(SpanId), Attributes.View());
}
