namespace QuizNet.Dashboard.Telemetry.Metrics;

/// <summary>
/// Exponential histograms in explicit buckets, the same for all: four to each doubling. Their own become coarser as what they hold spreads, and points
/// whose buckets differ cannot be compared. Coarser to finer, a bucket goes where its upper bound is.
/// https://opentelemetry.io/docs/specs/otel/metrics/data-model/#exponentialhistogram
/// </summary>
internal static class ExponentialBuckets
{
    // Of the specification: a bucket is at least this coarse, and at most.
    private const int LeastScale = -10;
    private const int MostScale = 20;

    // Four buckets to each doubling, from a millionth to a billion.
    private const int Scale = 2;
    private const int First = -20 << Scale;
    private const int Last = 30 << Scale;

    public static double[] Bounds { get; } = [.. Enumerable.Range(First, Last - First + 1).Select(step => Math.Pow(2, step / (double)(1 << Scale)))];

    public static bool IsKnown(int scale) => scale is >= LeastScale and <= MostScale;

    /// <summary>The bucket at an index holds what is above base to the power of the index, up to base to that of the next; base is 2 to the power of 2 to that of -scale.</summary>
    public static ulong[] Counts(int scale, int offset, IReadOnlyList<ulong> counts, ulong zeros)
    {
        var explicitCounts = new ulong[Bounds.Length + 1];
        explicitCounts[0] = zeros;
        for (var at = 0; at < counts.Count; at++)
        {
            var upper = (long)offset + at + 1;
            var step = scale < Scale ? upper << (Scale - scale) : (upper + (1L << (scale - Scale)) - 1) >> (scale - Scale);
            explicitCounts[Math.Clamp(step - First, 0, Bounds.Length)] += counts[at];
        }

        return explicitCounts;
    }
}
