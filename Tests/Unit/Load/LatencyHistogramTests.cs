using QuizNet.Load.Measuring;

namespace QuizNet.Unit.Load;

public sealed class LatencyHistogramTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(1_000)]
    [InlineData(999_999)]
    [InlineData(3_600_000_000)]
    public void A_bucket_ends_at_most_a_64th_above_what_is_in_it(long microseconds)
    {
        var highest = LatencyHistogram.Highest(LatencyHistogram.Bucket(microseconds));

        Assert.InRange(highest, microseconds, microseconds + (microseconds / 64));
    }

    [Fact]
    public void Buckets_follow_each_other_without_a_gap()
    {
        for (var bucket = 0; bucket < 1_000; bucket++)
        {
            Assert.Equal(bucket, LatencyHistogram.Bucket(LatencyHistogram.Highest(bucket)));
            Assert.Equal(bucket + 1, LatencyHistogram.Bucket(LatencyHistogram.Highest(bucket) + 1));
        }
    }

    [Theory]
    [InlineData(0.5, 500)]
    [InlineData(0.95, 950)]
    [InlineData(0.99, 990)]
    [InlineData(1, 1_000)]
    public void A_percentile_is_what_that_share_did_not_exceed(double share, int expected)
    {
        var latencies = new LatencyHistogram();
        for (var milliseconds = 1; milliseconds <= 1_000; milliseconds++)
        {
            latencies.Record(TimeSpan.FromMilliseconds(milliseconds));
        }

        Assert.InRange(latencies.Percentile(share).TotalMilliseconds, expected, expected * 1.016);
    }

    [Fact]
    public void Least_most_and_average_are_exact()
    {
        var latencies = new LatencyHistogram();
        foreach (var milliseconds in new[] { 3, 7, 20 })
        {
            latencies.Record(TimeSpan.FromMilliseconds(milliseconds));
        }

        Assert.Equal(TimeSpan.FromMilliseconds(3), latencies.Min);
        Assert.Equal(TimeSpan.FromMilliseconds(20), latencies.Max);
        Assert.Equal(TimeSpan.FromMilliseconds(10), latencies.Average);
    }

    [Fact]
    public void Days_are_counted_too()
    {
        var latencies = new LatencyHistogram();

        latencies.Record(TimeSpan.FromDays(400));

        Assert.Equal(1, latencies.Count);
    }
}
