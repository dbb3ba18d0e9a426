using QuizNet.Load.Peers;

namespace QuizNet.Unit.Load;

public sealed class PeersReportTests
{
    [Fact]
    public void A_row_is_the_median_of_its_turns_and_says_nothing_where_one_of_them_has_nothing()
    {
        var report = PeersReport.Of(
            [new("a", 64, 100, 1, 0), new("a", 64, 300, 3, 1), new("b", 64, 0, null, 9), new("b", 64, 10, 5, 0)],
            [new("a", 1, 10, 0), new("a", 2, 30, 0), new("b", null, null, 5)]);

        Assert.Equal([new ThroughputRow("a", 64, 2, 200, 2, 1), new ThroughputRow("b", 64, 2, 5, null, 9)], report.Throughput);
        Assert.Equal([new LatencyRow("a", 2, 1.5, 20, 0), new LatencyRow("b", 1, null, null, 5)], report.Latency);
    }

    [Theory]
    [InlineData(99, "")]
    [InlineData(101, "slow")]
    [InlineData(201, "fast slow")]
    public void A_rate_that_is_more_than_half_of_what_a_proxy_makes_at_best_overloads_it(int rate, string overloaded)
    {
        var report = PeersReport.Of([new("fast", 64, 400, 1, 0), new("fast", 256, 200, 1, 0), new("slow", 64, 100, 1, 0), new("slow", 256, 200, 1, 0)], []);

        Assert.Equal(overloaded, string.Join(' ', report.Overloaded(rate)));
    }
}
