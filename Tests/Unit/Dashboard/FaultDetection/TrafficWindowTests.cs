using QuizNet.Dashboard.FaultDetection.Gateways;

namespace QuizNet.Unit.Dashboard.FaultDetection;

public sealed class TrafficWindowTests
{
    private readonly TrafficWindow _window = new();
    private DateTimeOffset _now = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(20, 2, true)]
    [InlineData(20, 1, false)]
    [InlineData(19, 19, false)]
    [InlineData(1000, 51, true)]
    [InlineData(1000, 50, false)]
    public void More_than_five_percent_of_twenty_requests_is_a_fault(long requests, long failures, bool expected)
    {
        Count(5000, 4000);
        Count(5000 + requests, 4000 + failures);

        Assert.Equal(expected, _window.IsFailing);
    }

    [Fact]
    public void What_was_long_ago_no_longer_counts()
    {
        Count(0, 0);
        Count(100, 50);
        for (var second = 0; second < 40; second++)
        {
            Count(100, 50);
        }

        Assert.False(_window.IsFailing);
    }

    [Fact]
    public void A_gateway_that_has_started_anew_is_counted_anew()
    {
        Count(100, 0);
        Count(40, 0);
        Count(70, 1);

        Assert.Equal((30, 1), (_window.Requests, _window.Failures));
    }

    [Fact]
    public void Requests_sent_away_and_a_queue_that_stays_are_saturation()
    {
        Count(10, 0, queued: 3);
        var burst = _window.IsSaturated;
        for (var second = 0; second < 4; second++)
        {
            Count(10, 0, queued: 1);
        }

        var queue = _window.IsSaturated;
        Count(10, 0);
        var served = _window.IsSaturated;
        Count(10, 0, shed: 1);

        Assert.Equal((false, true, false, true), (burst, queue, served, _window.IsSaturated));
    }

    private void Count(long total, long failed, long shed = 0, int queued = 0)
    {
        _now += TimeSpan.FromSeconds(1);
        _window.Add(new TrafficCount(_now, total, failed, shed, queued));
    }
}
