using QuizNet.Contracts;
using QuizNet.Dashboard.Telemetry.Otlp;
using QuizNet.Dashboard.Telemetry.Sources;

namespace QuizNet.Dashboard.Telemetry.Metrics;

/// <summary>A point as it came. Of a delta, Value and Counts are what has been added since the point before.</summary>
internal sealed record ReceivedPoint(MetricHead Head, TelemetrySource Source, TelemetryAttribute[] Attributes, MetricPoint Point, bool IsDelta)
{
    public int Bytes => 48 + Attributes.Bytes() + Point.Bytes;
}

/// <summary>What an instrument says of itself.</summary>
internal sealed record MetricHead(string Name, InstrumentKind Kind, string Unit, string Description, string Meter);
