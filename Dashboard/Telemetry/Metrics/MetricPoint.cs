namespace QuizNet.Dashboard.Telemetry.Metrics;

/// <summary>
/// A value at a time, both times in ticks of UTC; Start is since when it has been counted. Of a histogram the value is the sum. Time moves on while the value stays the same.
/// </summary>
internal sealed class MetricPoint(long start, long time, double value, HistogramBuckets? buckets)
{
    // The object, its place in its series, and that in the store's order.
    private const int OwnBytes = 72;

    public long Start => start;

    public long Time { get; set; } = time;

    public double Value => value;

    public HistogramBuckets? Buckets => buckets;

    public int Bytes => OwnBytes + (buckets is null ? 0 : 48 + (8 * buckets.Counts.Length));

    public bool SameAs(MetricPoint other) =>
        start == other.Start && value.Equals(other.Value) && (buckets is null ? other.Buckets is null : buckets.SameAs(other.Buckets));
}

/// <summary>Counts[i] are the values up to Bounds[i], the last one those beyond all bounds. Points of a series share their bounds.</summary>
internal sealed record HistogramBuckets(double[] Bounds, ulong[] Counts)
{
    public bool SameAs(HistogramBuckets? other) => other is not null && HasBoundsOf(other) && Counts.AsSpan().SequenceEqual(other.Counts);

    public bool HasBoundsOf(HistogramBuckets other) => ReferenceEquals(Bounds, other.Bounds) || Bounds.AsSpan().SequenceEqual(other.Bounds);
}
