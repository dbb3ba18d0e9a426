using QuizNet.Gateway.Metrics;

namespace QuizNet.Unit.Gateway.Metrics;

public sealed class LatencyTests
{
    [Fact]
    public void Every_duration_is_within_the_bounds_of_its_bucket()
    {
        for (var milliseconds = 0.01; milliseconds < 90_000; milliseconds *= 1.07)
        {
            var bucket = LatencyHistogram.BucketOf(milliseconds);

            Assert.True(milliseconds <= LatencyHistogram.UpperBounds[bucket], $"{milliseconds} in {bucket}");
            Assert.True(bucket == 0 || milliseconds > LatencyHistogram.UpperBounds[bucket - 1], $"{milliseconds} in {bucket}");
        }
    }

    [Theory]
    [InlineData(0.5, 50)]
    [InlineData(0.95, 95)]
    [InlineData(0.99, 99)]
    public void A_quantile_is_at_most_a_fifth_too_high(double share, double expected)
    {
        var histogram = new LatencyHistogram();
        for (var milliseconds = 1; milliseconds <= 100; milliseconds++)
        {
            histogram.Add(TimeSpan.FromMilliseconds(milliseconds));
        }

        Assert.InRange(LatencyHistogram.Quantile(share, 1, histogram)!.Value.TotalMilliseconds, expected, expected * 1.19);
    }

    [Fact]
    public void Several_are_shown_together_in_doublings_from_the_first_that_has_any_to_the_last()
    {
        var (one, other) = (new LatencyHistogram(), new LatencyHistogram());
        one.Add(TimeSpan.FromMilliseconds(1));
        other.Add(TimeSpan.FromMilliseconds(1.1));
        other.Add(TimeSpan.FromMilliseconds(6));

        Assert.Equal([(1.6, 2), (3.2, 0), (6.4, 1)], LatencyHistogram.Doublings(one, other).Select(bucket => (bucket.UpToMs, bucket.Count)));
        Assert.Empty(LatencyHistogram.Doublings(new LatencyHistogram()));
    }

    [Fact]
    public void Too_few_say_nothing()
    {
        var histogram = new LatencyHistogram();
        histogram.Add(TimeSpan.FromSeconds(1));

        Assert.Null(LatencyHistogram.Quantile(0.5, 2, histogram));
        Assert.Null(LatencyHistogram.Quantile(0.5, 1, new LatencyHistogram()));
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(15, true)]
    [InlineData(31, false)]
    public void A_window_forgets_after_twenty_seconds(double seconds, bool isThere)
    {
        var window = new LatencyWindow();
        window.Add(TimeSpan.FromMilliseconds(3), TimeSpan.FromSeconds(1));

        Assert.Equal(isThere, window.Quantile(0.5, TimeSpan.FromSeconds(seconds)) is not null);
    }
}
