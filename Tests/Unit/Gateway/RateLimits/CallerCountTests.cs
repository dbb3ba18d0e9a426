using QuizNet.Gateway.RateLimits;

namespace QuizNet.Unit.Gateway.RateLimits;

public sealed class CallerCountTests
{
    private const long Length = 60_000;
    private static readonly Instant Begin = new(100, Length, Length);

    private readonly CallerCount _count = new("general", CallerKey.Of("somebody"));

    [Fact]
    public void The_quota_is_granted_and_no_more()
    {
        var outcomes = Enumerable.Range(0, 102).Select(_ => Take(100)).ToList();

        Assert.All(outcomes.Take(100), standing => Assert.Equal(Outcome.Granted, standing.Outcome));
        Assert.Equal([99, 98, 97], outcomes.Take(3).Select(standing => standing.Remaining));
        Assert.All(outcomes.Skip(100), standing => Assert.Equal((Outcome.Refused, 0), (standing.Outcome, standing.Remaining)));
    }

    [Fact]
    public void A_refused_request_is_not_counted()
    {
        TakeAll(5);

        Assert.Equal(5, _count.Report(Begin).Mine);
    }

    [Theory]
    [InlineData(100, 4)]
    [InlineData(1000, 47)]
    [InlineData(20, 0)]
    [InlineData(5, 0)]
    public void Only_a_part_of_what_remains_is_let_through_without_telling(long quota, int unasked)
    {
        var granted = 0;
        while (_count.Take(Begin, quota, mayAsk: true, out _).Outcome == Outcome.Granted)
        {
            granted++;
        }

        Assert.Equal(unasked, granted);
        Assert.Equal(Outcome.AskFirst, _count.Take(Begin, quota, mayAsk: true, out _).Outcome);
    }

    [Fact]
    public void What_has_been_told_makes_room_for_more_without_asking()
    {
        TakeSome(4);

        _count.Learn(_count.Report(Begin), new CountAnswer(Granted: false, Own: 4, Others: 0, 0, 0));

        Assert.Equal(Outcome.Granted, _count.Take(Begin, 100, mayAsk: true, out _).Outcome);
    }

    [Fact]
    public void What_others_have_counted_is_refused_here_without_asking()
    {
        var told = _count.Report(Begin);

        _count.Learn(told, new CountAnswer(Granted: false, Own: 0, Others: 5, 0, 0));

        Assert.Equal(Outcome.Refused, _count.Take(Begin, 5, mayAsk: true, out _).Outcome);
    }

    [Fact]
    public void What_redis_has_granted_is_counted_once_and_an_older_answer_takes_nothing_back()
    {
        var (first, second) = (_count.Report(Begin), _count.Report(Begin));

        _count.Learn(second, new CountAnswer(Granted: true, Own: 2, Others: 3, 0, 0));
        _count.Learn(first, new CountAnswer(Granted: true, Own: 1, Others: 1, 0, 0));

        Assert.Equal(2, _count.Report(Begin).Mine);
        Assert.Equal(Outcome.Refused, _count.Take(Begin, 5, mayAsk: true, out _).Outcome);
    }

    [Fact]
    public void It_is_listed_once_when_it_matters_and_again_after_it_has_been_told()
    {
        var listed = Enumerable.Range(0, 8).Select(_ => (_count.Take(Begin, 100, mayAsk: false, out var one), one).one).ToList();
        _count.Unlist();
        _count.Take(Begin, 100, mayAsk: false, out var again);

        Assert.Equal([false, false, false, false, true, false, false, false], listed);
        Assert.True(again);
        Assert.False(_count.Relist());
    }

    [Theory]
    [InlineData(1, Length, 0)]
    [InlineData(1, Length / 2, 2)]
    [InlineData(1, Length / 5, 4)]
    [InlineData(2, Length, 5)]
    [InlineData(-1, 1, 0)]
    [InlineData(-50, Length, 5)]
    public void In_later_windows_there_is_room_again_and_a_clock_that_is_set_back_begins_anew(long later, long left, int granted)
    {
        TakeAll(5);

        var at = new Instant(Begin.Window + later, left, Length);

        Assert.Equal(granted, Enumerable.Range(0, 10).Count(_ => _count.Take(at, 5, mayAsk: false, out var _).Outcome == Outcome.Granted));
    }

    [Fact]
    public void An_answer_about_a_window_that_is_over_still_counts_for_the_previous_one()
    {
        var told = _count.Report(Begin);
        var next = Begin with { Window = Begin.Window + 1 };
        _count.Report(next);

        _count.Learn(told, new CountAnswer(Granted: true, Own: 1, Others: 4, 0, 0));

        Assert.Equal(Outcome.Refused, _count.Take(next, 5, mayAsk: false, out _).Outcome);
    }

    private Standing Take(long quota) => _count.Take(Begin, quota, mayAsk: false, out _);

    private void TakeSome(int count) => Assert.All(Enumerable.Range(0, count), _ => Assert.Equal(Outcome.Granted, Take(100).Outcome));

    private void TakeAll(long quota)
    {
        while (Take(quota).Outcome == Outcome.Granted)
        {
        }
    }
}
