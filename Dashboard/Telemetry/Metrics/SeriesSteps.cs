namespace QuizNet.Dashboard.Telemetry.Metrics;

internal static class SeriesSteps
{
    /// <summary>The value at the end of each step. It stands from a point to the next one; after the last one nothing is known.</summary>
    public static double?[] Levels(IReadOnlyCollection<MetricPoint> points, ChartRange range)
    {
        var levels = new double?[range.Steps];
        MetricPoint? before = null;
        foreach (var point in points)
        {
            if (before is not null)
            {
                Fill(levels, range, before.Time, point.Time, before.Value);
            }

            if (range.Of(point.Time) is >= 0 and var step)
            {
                levels[step] = point.Value;
            }

            before = point;
        }

        return levels;
    }

    private static void Fill(double?[] levels, ChartRange range, long from, long to, double value)
    {
        var first = from < range.From ? 0 : range.Of(from);
        var last = to >= range.To ? range.Steps - 1 : range.Of(to);
        for (var step = Math.Max(0, first); first >= 0 && step <= last; step++)
        {
            levels[step] = value;
        }
    }
}

/// <summary>What the buckets of a histogram have grown by in a step.</summary>
internal sealed record StepBuckets(double[] Bounds, double[] Counts);

/// <summary>By how much counters and histograms have grown in each step, several of them added up.</summary>
internal sealed class StepIncreases(ChartRange range)
{
    private readonly double?[] _values = new double?[range.Steps];
    private readonly StepBuckets?[] _buckets = new StepBuckets?[range.Steps];

    public IReadOnlyList<double?> Values => _values;

    public IReadOnlyList<StepBuckets?> Buckets => _buckets;

    public void Add(IReadOnlyCollection<MetricPoint> points)
    {
        MetricPoint? before = null;
        foreach (var point in points)
        {
            if (range.Of(point.Time) is >= 0 and var step)
            {
                AddPoint(step, before, point);
            }

            before = point;
        }
    }

    // A counter that is lower than before, or counts since another time, has begun again at zero: all that it shows is new.
    // What the first point of all shows is new only if the counting has begun within the range.
    private void AddPoint(int step, MetricPoint? before, MetricPoint point)
    {
        var isNew = before is null || before.Start != point.Start || point.Value < before.Value;
        if (before is null && point.Start < range.From)
        {
            _values[step] ??= 0;
            return;
        }

        var baseline = isNew ? null : before;
        _values[step] = (_values[step] ?? 0) + point.Value - (baseline?.Value ?? 0);
        if (point.Buckets is { } buckets)
        {
            AddBuckets(step, buckets, baseline?.Buckets is { } old && old.HasBoundsOf(buckets) ? old : null);
        }
    }

    private void AddBuckets(int step, HistogramBuckets buckets, HistogramBuckets? baseline)
    {
        var sum = _buckets[step] ??= new StepBuckets(buckets.Bounds, new double[buckets.Counts.Length]);

        // Series that count in other buckets cannot be added; the first one's remain.
        if (!sum.Bounds.AsSpan().SequenceEqual(buckets.Bounds))
        {
            return;
        }

        for (var bucket = 0; bucket < sum.Counts.Length; bucket++)
        {
            var grown = (double)buckets.Counts[bucket] - (baseline?.Counts[bucket] ?? 0);
            sum.Counts[bucket] += Math.Max(0, grown);
        }
    }
}
