using System.ComponentModel.DataAnnotations;

namespace QuizNet.Dashboard.Telemetry;

/// <summary>How much is kept; what is more pushes the oldest out. The numbers are Aspire's, the bytes are what they may take at most.</summary>
internal sealed class TelemetryOptions
{
    /// <summary>What senders have to show in the header x-otlp-api-key. Without one, only this machine may send, and only in Development.</summary>
    public string? ApiKey { get; set; }

    [Range(1, 1_000_000)]
    public int Traces { get; set; } = 10_000;

    [Range(1, 10_000_000)]
    public int Spans { get; set; } = 100_000;

    [Range(1 << 16, 1L << 34)]
    public long SpanBytes { get; set; } = 128 << 20;

    [Range(1, 1_000_000)]
    public int Logs { get; set; } = 10_000;

    [Range(1 << 16, 1L << 34)]
    public long LogBytes { get; set; } = 32 << 20;

    [Range(1, 10_000_000)]
    public int Points { get; set; } = 50_000;

    [Range(1 << 16, 1L << 34)]
    public long PointBytes { get; set; } = 32 << 20;

    /// <summary>Of a span, a log, an event, a link, a data point or a resource.</summary>
    [Range(1, 1024)]
    public int Attributes { get; set; } = 128;

    /// <summary>Of the value of an attribute, in bytes of UTF-8. A log's message may be eight times as long.</summary>
    [Range(16, 65_536)]
    public int AttributeBytes { get; set; } = 1024;
}
