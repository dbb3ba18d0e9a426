using QuizNet.Load.Measuring;

namespace QuizNet.Unit.Load;

public sealed class TimelineTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public void A_share_is_of_what_was_sent_in_between()
    {
        var timeline = Run(seconds: 4, bad: second => second is >= 1 and < 2);

        Assert.Equal(1, timeline.GoodShare(TimeSpan.Zero, Second));
        Assert.Equal(0, timeline.GoodShare(Second, 2 * Second));
        Assert.Equal(0.75, timeline.GoodShare(TimeSpan.Zero, 4 * Second));
    }

    [Theory]
    [InlineData(2.0, 0)]
    [InlineData(2.5, 0.5)]
    [InlineData(4.0, 2)]
    public void All_is_well_from_when_on_it_stays_so(double badUntil, double expected)
    {
        var timeline = Run(seconds: 8, bad: second => second >= 1 && second < badUntil);

        Assert.Equal(TimeSpan.FromSeconds(expected), timeline.GoodAgainAfter(2 * Second, 0.99));
    }

    [Fact]
    public void A_relapse_counts()
    {
        var timeline = Run(seconds: 8, bad: second => second is >= 5 and < 6);

        Assert.Equal(TimeSpan.FromSeconds(4), timeline.GoodAgainAfter(2 * Second, 0.99));
    }

    [Fact]
    public void What_was_not_seen_for_a_second_is_not_known() => Assert.Null(Run(seconds: 4, bad: second => second >= 1).GoodAgainAfter(2 * Second, 0.99));

    private static Timeline Run(int seconds, Predicate<double> bad)
    {
        var timeline = new Timeline();
        for (var number = 0; number < seconds * 100; number++)
        {
            var at = number / 100.0;
            timeline.Record(TimeSpan.FromMilliseconds(number * 10), !bad(at));
        }

        return timeline;
    }
}
