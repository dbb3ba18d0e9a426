using QuizNet.Gateway.Breakers;

namespace QuizNet.Unit.Gateway.Breakers;

public sealed class BreakerTests
{
    private static readonly BreakerOptions Options = new() { Shortest = Seconds(1), Longest = Seconds(10), Forgiven = Seconds(60) };

    private readonly Breaker _breaker = new(Options);

    [Fact]
    public void It_is_closed_at_first() => Assert.True(_breaker.IsClosed);

    [Fact]
    public void Only_one_caller_trips_it()
    {
        Assert.True(_breaker.Trip(Seconds(0)));
        Assert.False(_breaker.Trip(Seconds(0)));
        Assert.Equal((BreakerState.Open, 1), (_breaker.State, _breaker.Trips));
    }

    [Fact]
    public void When_its_time_is_over_a_single_probe_passes()
    {
        _breaker.Trip(Seconds(0));

        Assert.False(_breaker.TryProbe(Seconds(0.9)));
        Assert.True(_breaker.TryProbe(Seconds(1)));
        Assert.False(_breaker.TryProbe(Seconds(1.1)));
        Assert.Equal(BreakerState.HalfOpen, _breaker.State);
    }

    [Fact]
    public void A_good_probe_closes_it()
    {
        _breaker.Trip(Seconds(0));
        _breaker.TryProbe(Seconds(1));

        Assert.True(_breaker.Succeed(Seconds(1)));
        Assert.True(_breaker.IsClosed);
    }

    [Fact]
    public void A_probe_that_found_out_nothing_leaves_its_turn_to_the_next()
    {
        _breaker.Trip(Seconds(0));
        _breaker.TryProbe(Seconds(1));
        _breaker.GiveBack(Seconds(1.1));

        Assert.Equal(BreakerState.Open, _breaker.State);
        Assert.True(_breaker.TryProbe(Seconds(1.1)));
    }

    [Fact]
    public void A_bad_probe_opens_it_for_twice_as_long()
    {
        _breaker.Trip(Seconds(0));
        _breaker.TryProbe(Seconds(1));
        _breaker.Fail(Seconds(1));

        Assert.False(_breaker.TryProbe(Seconds(2.9)));
        Assert.True(_breaker.TryProbe(Seconds(3)));
    }

    [Theory]
    [InlineData(30, 2)]
    [InlineData(100, 1)]
    public void After_being_well_for_long_it_is_forgiven(double tripped, double openFor)
    {
        _breaker.Trip(Seconds(0));
        _breaker.TryProbe(Seconds(1));
        _breaker.Succeed(Seconds(1));

        _breaker.Trip(Seconds(tripped));

        Assert.False(_breaker.TryProbe(Seconds(tripped + openFor - 0.1)));
        Assert.True(_breaker.TryProbe(Seconds(tripped + openFor)));
    }

    [Fact]
    public void Who_is_gone_is_asked_often_and_nothing_is_held_against_it()
    {
        for (var time = 0; time < 100; time += 10)
        {
            _breaker.Trip(Seconds(time), isGone: true);
            Assert.True(_breaker.TryProbe(Seconds(time + 1)));
            _breaker.Fail(Seconds(time + 1));
            Assert.True(_breaker.TryProbe(Seconds(time + 2)));
            Assert.True(_breaker.Succeed(Seconds(time + 2)));
        }
    }

    [Fact]
    public void A_probe_that_nobody_reports_on_is_followed_by_another_one()
    {
        _breaker.Trip(Seconds(0));
        _breaker.TryProbe(Seconds(1));

        Assert.False(_breaker.TryProbe(Seconds(15)));
        Assert.True(_breaker.TryProbe(Seconds(16)));
    }

    [Fact]
    public void It_can_be_hurried()
    {
        _breaker.Trip(Seconds(0));

        _breaker.Hurry(Seconds(0.1));

        Assert.True(_breaker.TryProbe(Seconds(0.1)));
    }

    [Fact]
    public void What_is_late_changes_nothing()
    {
        _breaker.Fail(Seconds(0));
        Assert.False(_breaker.Succeed(Seconds(0)));
        Assert.True(_breaker.IsClosed);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(4, 8)]
    [InlineData(5, 10)]
    [InlineData(2000, 10)]
    public void It_is_open_for_longer_each_time_up_to_a_limit(int openings, double seconds) => Assert.Equal(Seconds(seconds), Breaker.OpenFor(openings, Options));

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);
}
