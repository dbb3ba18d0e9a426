using QuizNet.Dashboard.Telemetry.Otlp;

namespace QuizNet.Dashboard.Telemetry.Metrics;

/// <summary>What all kinds of points have: times, and attributes in a field that differs.</summary>
internal sealed class PointHead(int attributes)
{
    private readonly List<TelemetryAttribute> _attributes = [];
    private ulong _start;
    private ulong _time;

    public void Read(ref ProtoReader point, Decoding decoding)
    {
        if (point.Field == attributes)
        {
            AttributeDecoder.Add(ref point, _attributes, decoding);
        }
        else if (point.Field == 2)
        {
            _start = point.Fixed64();
        }
        else if (point.Field == 3)
        {
            _time = point.Fixed64();
        }
    }

    public (MetricPoint Point, TelemetryAttribute[] Attributes) With(double value, HistogramBuckets? buckets) =>
        (new MetricPoint(OtlpIds.Ticks(_start), OtlpIds.Ticks(_time), value, buckets), [.. _attributes]);
}
