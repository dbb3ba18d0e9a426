using System.Numerics;

namespace QuizNet.Load.Measuring;

/// <summary>
/// Counts latencies in buckets that are 1/64 of a power of two wide, in microseconds: what is read from it is at most 1.6 % above
/// what was recorded, from a microsecond to days, in 20 KB. (The scheme of HdrHistogram.)
/// </summary>
internal sealed class LatencyHistogram
{
    private const int SubBits = 6;
    private const int PerPower = 1 << SubBits;

    private readonly long[] _counts = new long[40 * PerPower];
    private double _sum;

    public long Count { get; private set; }

    public TimeSpan Min { get; private set; } = TimeSpan.MaxValue;

    public TimeSpan Max { get; private set; }

    public TimeSpan Average => Count == 0 ? TimeSpan.Zero : TimeSpan.FromMicroseconds(_sum / Count);

    public void Record(TimeSpan latency)
    {
        var microseconds = Math.Max(0, latency.Ticks / TimeSpan.TicksPerMicrosecond);
        _counts[Math.Min(Bucket(microseconds), _counts.Length - 1)]++;
        _sum += microseconds;
        Count++;
        Min = latency < Min ? latency : Min;
        Max = latency > Max ? latency : Max;
    }

    /// <summary>What this share of all latencies did not exceed.</summary>
    public TimeSpan Percentile(double share)
    {
        var rank = Math.Max(1, (long)Math.Ceiling(share * Count));
        var seen = 0L;
        for (var bucket = 0; bucket < _counts.Length; bucket++)
        {
            seen += _counts[bucket];
            if (seen >= rank)
            {
                var top = TimeSpan.FromMicroseconds(Highest(bucket));
                return top < Max ? top : Max;
            }
        }

        return Max;
    }

    /// <summary>The first powers have a bucket for each microsecond; from there on, the leading bits are the bucket.</summary>
    internal static int Bucket(long microseconds)
    {
        var shift = Math.Max(0, BitOperations.Log2((ulong)microseconds | 1) - SubBits);
        return (shift << SubBits) + (int)(microseconds >> shift);
    }

    internal static long Highest(int bucket)
    {
        var shift = Math.Max(0, (bucket >> SubBits) - 1);
        return ((bucket - ((long)shift << SubBits) + 1) << shift) - 1;
    }
}
