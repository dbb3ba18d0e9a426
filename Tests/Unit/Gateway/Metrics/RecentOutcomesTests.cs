using QuizNet.Gateway.Metrics;

namespace QuizNet.Unit.Gateway.Metrics;

public sealed class RecentOutcomesTests
{
    private readonly RecentOutcomes _outcomes = new();

    [Fact]
    public void Good_and_bad_ones_are_counted()
    {
        _outcomes.Add(good: true, Seconds(1));
        _outcomes.Add(good: false, Seconds(2));
        _outcomes.Add(good: true, Seconds(2.9));

        Assert.Equal(new OutcomeCount(2, 1), _outcomes.Count(Seconds(3)));
    }

    [Theory]
    [InlineData(11, 1)]
    [InlineData(12, 0)]
    [InlineData(1000, 0)]
    public void What_is_older_than_ten_seconds_is_forgotten(double now, int expected)
    {
        _outcomes.Add(good: true, Seconds(1));

        Assert.Equal(expected, _outcomes.Count(Seconds(now)).Total);
    }

    [Fact]
    public void A_place_that_is_used_again_begins_with_nothing()
    {
        _outcomes.Add(good: false, Seconds(1));
        _outcomes.Add(good: true, Seconds(1 + 12));

        Assert.Equal(new OutcomeCount(1, 0), _outcomes.Count(Seconds(13)));
    }

    [Fact]
    public void The_rate_is_that_of_the_ten_seconds_that_are_complete()
    {
        for (var tenth = 0; tenth < 110; tenth++)
        {
            _outcomes.Add(good: true, Seconds(tenth / 10.0));
        }

        Assert.Equal(10, _outcomes.Rate(Seconds(10.95)));
    }

    [Fact]
    public void Counts_of_many_threads_add_up()
    {
        Parallel.For(0, 100_000, number => _outcomes.Add(good: number % 4 != 0, Seconds(1)));

        Assert.Equal(new OutcomeCount(75_000, 25_000), _outcomes.Count(Seconds(1)));
    }

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);
}
