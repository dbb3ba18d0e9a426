using QuizNet.Contracts;
using QuizNet.Dashboard.Telemetry.Otlp;

namespace QuizNet.Dashboard.Telemetry.Metrics;

/// <summary>The points of one instrument in one process with one set of attributes, by time. A run of equal points is its first and its last.</summary>
internal sealed class MetricSeries(Instrument instrument, string key, string instance, TelemetryAttribute[] attributes)
{
    // The objects, the queue, and the key, which repeats the attributes.
    private const int OwnBytes = 250;

    private readonly Queue<MetricPoint> _points = new();
    private MetricPoint? _last;
    private MetricPoint? _beforeLast;

    public Instrument Instrument => instrument;

    public string Key => key;

    public IReadOnlyCollection<MetricPoint> Points => _points;

    public int Bytes => OwnBytes + attributes.Bytes() + TelemetryAttributes.TextBytes(key);

    /// <summary>What it has of a dimension; the replica is one, too.</summary>
    public string? Dimension(string name) => name == "instance" ? instance : attributes.Find(name);

    public IEnumerable<string> Dimensions => attributes.Select(attribute => attribute.Key).Append("instance");

    /// <summary>The point that has been added; null if it was old, or only the time of the last one has moved on.</summary>
    public MetricPoint? Add(MetricPoint point, bool isDelta)
    {
        if (_last is { } last)
        {
            if (point.Time <= last.Time)
            {
                return null;
            }

            point = isDelta ? Sum(last, point) : ShareBounds(last, point);
            if (_beforeLast is { } before && point.SameAs(last) && last.SameAs(before))
            {
                last.Time = point.Time;
                return null;
            }
        }

        _points.Enqueue(point);
        (_beforeLast, _last) = (_last, point);
        return point;
    }

    public MetricPoint RemoveOldest()
    {
        var oldest = _points.Dequeue();
        _beforeLast = oldest == _beforeLast ? null : _beforeLast;
        _last = oldest == _last ? null : _last;
        return oldest;
    }

    private static MetricPoint Sum(MetricPoint last, MetricPoint point)
    {
        if (point.Buckets is not { } buckets || last.Buckets is not { } before)
        {
            return new MetricPoint(last.Start, point.Time, last.Value + point.Value, null);
        }

        // Other bounds than before: it begins anew.
        return before.HasBoundsOf(buckets)
            ? new MetricPoint(last.Start, point.Time, last.Value + point.Value, new HistogramBuckets(before.Bounds, [.. before.Counts.Zip(buckets.Counts, (one, other) => one + other)]))
            : point;
    }

    private static MetricPoint ShareBounds(MetricPoint last, MetricPoint point) =>
        point.Buckets is { } buckets && last.Buckets is { } before && before.HasBoundsOf(buckets)
            ? new MetricPoint(point.Start, point.Time, point.Value, buckets with { Bounds = before.Bounds })
            : point;
}

/// <summary>All series of an instrument of a service.</summary>
internal sealed class Instrument(string service, MetricHead head)
{
    public string Service => service;

    public MetricHead Head => head;

    /// <summary>What it takes in memory without its series.</summary>
    public int Bytes => 300
        + TelemetryAttributes.TextBytes(head.Name)
        + TelemetryAttributes.TextBytes(head.Unit)
        + TelemetryAttributes.TextBytes(head.Description)
        + TelemetryAttributes.TextBytes(head.Meter);

    public Dictionary<string, MetricSeries> Series { get; } = [];

    public InstrumentView View() => new(
        service,
        head.Name,
        head.Kind,
        head.Unit,
        head.Description,
        head.Meter,
        Series.Count,
        Series.Values.Sum(series => series.Points.Count),
        [.. Series.Values.SelectMany(series => series.Dimensions).Distinct().Order(StringComparer.Ordinal)]);
}
