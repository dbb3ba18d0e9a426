using QuizNet.Contracts;
using QuizNet.Quiz.Games.Judging;
using QuizNet.Quiz.Games.Scoring;

namespace QuizNet.Unit.Quiz;

public sealed class ScoreRulesTests
{
    // The first is the published example of Kahoot's help page; 0.5 s is where all points end.
    [Theory]
    [InlineData(2, 30, 1, 500, 467)]
    [InlineData(0, 30, 1, 500, 500)]
    [InlineData(0.499, 10, 1, 500, 500)]
    [InlineData(0.5, 10, 1, 500, 475)]
    [InlineData(15, 30, 1, 500, 250)]
    [InlineData(30, 30, 1, 500, 0)]
    [InlineData(31, 30, 1, 500, 0)]
    [InlineData(2, 30, 2, 1000, 933)]
    [InlineData(2, 30, 0, 0, 0)]
    public void As_kahoot_has_it_half_is_for_being_right_and_half_for_speed(double elapsed, double time, int factor, int right, int speed)
    {
        var score = ScoreRules.Of(ScoreMode.Kahoot, Verdict.Right, TimeSpan.FromSeconds(elapsed), TimeSpan.FromSeconds(time), factor);

        Assert.Equal(new Score(right, speed, 0), score);
    }

    [Theory]
    [InlineData(ScoreMode.Linear, 0, 1000)]
    [InlineData(ScoreMode.Linear, 5, 750)]
    [InlineData(ScoreMode.Linear, 20, 0)]
    [InlineData(ScoreMode.Flat, 0, 1000)]
    [InlineData(ScoreMode.Flat, 19.9, 1000)]
    public void Of_twenty_seconds_the_host_says_what_they_are_worth(ScoreMode mode, double elapsed, int total)
    {
        Assert.Equal(total, ScoreRules.Of(mode, Verdict.Right, TimeSpan.FromSeconds(elapsed), TimeSpan.FromSeconds(20), 1).Total);
    }

    [Theory]
    [InlineData(ScoreMode.Kahoot)]
    [InlineData(ScoreMode.Linear)]
    [InlineData(ScoreMode.Flat)]
    public void Never_are_points_negative_or_more_than_all_and_later_is_never_better(ScoreMode mode)
    {
        var totals = Enumerable.Range(-10, 320).Select(tenth => ScoreRules.Of(mode, Verdict.Right, TimeSpan.FromSeconds(tenth / 10.0), TimeSpan.FromSeconds(30), 1).Total).ToList();

        Assert.All(totals, total => Assert.InRange(total, 0, ScoreRules.FullPoints));
        Assert.All(totals.Zip(totals.Skip(1)), pair => Assert.True(pair.First >= pair.Second));
    }

    [Theory]
    [InlineData(0.5, 484)]
    [InlineData(0, 0)]
    public void A_part_of_it_has_that_part_of_the_points(double share, int total)
    {
        Assert.Equal(total, ScoreRules.Of(ScoreMode.Kahoot, new Verdict(share), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(30), 1).Total, tolerance: 1);
    }

    [Fact]
    public void What_people_think_has_no_points()
    {
        Assert.Equal(default, ScoreRules.Of(ScoreMode.Flat, Verdict.Noted, TimeSpan.Zero, TimeSpan.FromSeconds(30), 2));
    }

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(1, 1, 0)]
    [InlineData(2, 1, 100)]
    [InlineData(5, 2, 400)]
    [InlineData(6, 1, 500)]
    [InlineData(60, 1, 500)]
    [InlineData(6, 0, 0)]
    public void A_streak_pays_from_its_second_answer_on(int streak, int factor, int bonus)
    {
        Assert.Equal(bonus, ScoreRules.Bonus(streak, factor));
    }

    [Theory]
    [InlineData(1000, 0, 1000)]
    [InlineData(1000, 100, 900)]
    [InlineData(1000, 5000, 750)]
    [InlineData(100, 250, 0)]
    [InlineData(1000, -50, 1000)]
    public void The_way_of_the_answer_is_forgiven_up_to_a_quarter_of_a_second(int sinceOpened, int halfRoundTrip, int elapsed)
    {
        Assert.Equal(TimeSpan.FromMilliseconds(elapsed), AnswerTime.Elapsed(TimeSpan.FromMilliseconds(sinceOpened), TimeSpan.FromMilliseconds(halfRoundTrip)));
    }
}
