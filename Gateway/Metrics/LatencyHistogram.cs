using System.Numerics;
using QuizNet.Contracts;

namespace QuizNet.Gateway.Metrics;

/// <summary>
/// Counts durations in buckets, four to each doubling from 0.1 ms on, so that a quantile is at most 19 % too high. Counting takes
/// no lock.
/// </summary>
internal sealed class LatencyHistogram
{
    private const int PerDoubling = 4;

    // 0.1 ms doubled twenty times is more than the longest deadline.
    private const int Buckets = 20 * PerDoubling;

    private static readonly double[] Bounds = [.. Enumerable.Range(0, Buckets).Select(bucket => 0.1 * Math.Pow(2, (bucket + 1.0) / PerDoubling))];

    private readonly int[] _counts = new int[Buckets];

    /// <summary>The upper bounds of the buckets, in milliseconds.</summary>
    public static ReadOnlySpan<double> UpperBounds => Bounds;

    public ReadOnlySpan<int> Counts => _counts;

    public void Add(TimeSpan duration) => Interlocked.Increment(ref _counts[BucketOf(duration.TotalMilliseconds)]);

    public void Clear() => Array.Clear(_counts);

    /// <summary>The duration that such a share of all do not exceed, of several histograms together; null if they have fewer than the least.</summary>
    public static TimeSpan? Quantile(double share, int least, params ReadOnlySpan<LatencyHistogram> histograms)
    {
        var total = 0L;
        foreach (var histogram in histograms)
        {
            foreach (var count in histogram._counts)
            {
                total += count;
            }
        }

        if (total == 0 || total < least)
        {
            return null;
        }

        var wanted = (long)Math.Ceiling(share * total);
        var seen = 0L;
        for (var bucket = 0; ; bucket++)
        {
            foreach (var histogram in histograms)
            {
                seen += histogram._counts[bucket];
            }

            if (seen >= wanted || bucket == Buckets - 1)
            {
                return TimeSpan.FromMilliseconds(Bounds[bucket]);
            }
        }
    }

    /// <summary>Several histograms together, a bucket for each doubling, from the first that has any to the last.</summary>
    public static IReadOnlyList<LatencyBucket> Doublings(params ReadOnlySpan<LatencyHistogram> histograms)
    {
        var counts = new long[Buckets / PerDoubling];
        foreach (var histogram in histograms)
        {
            for (var bucket = 0; bucket < Buckets; bucket++)
            {
                counts[bucket / PerDoubling] += histogram._counts[bucket];
            }
        }

        var first = Array.FindIndex(counts, count => count > 0);
        var last = Array.FindLastIndex(counts, count => count > 0);
        return first < 0 ? [] : [.. Enumerable.Range(first, last - first + 1).Select(doubling => new LatencyBucket(Math.Round(Bounds[((doubling + 1) * PerDoubling) - 1], 1), counts[doubling]))];
    }

    internal static int BucketOf(double milliseconds)
    {
        if (milliseconds <= 0.1)
        {
            return 0;
        }

        // The doubling comes from the integer's logarithm, which is cheap; the quarter within it from comparing.
        var units = (ulong)(milliseconds * 10);
        var first = Math.Min(BitOperations.Log2(units), (Buckets / PerDoubling) - 1) * PerDoubling;
        for (var bucket = first; bucket < first + PerDoubling; bucket++)
        {
            if (milliseconds <= Bounds[bucket])
            {
                return bucket;
            }
        }

        return Math.Min(first + PerDoubling, Buckets - 1);
    }
}
