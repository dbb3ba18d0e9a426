using QuizNet.Dashboard.FaultDetection.Judging;

namespace QuizNet.Unit.Dashboard.FaultDetection;

public sealed class SuspicionTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private readonly Suspicion _suspicion = new(acceptablePause: TimeSpan.FromSeconds(2), leastDeviation: TimeSpan.FromSeconds(0.5));

    [Theory]
    [InlineData(-3, 0, 0.01)]
    [InlineData(0, 0, 0.01)]
    [InlineData(1, 0, 0.1)]
    [InlineData(2, 0.2, 0.4)]
    [InlineData(3, 1, 2)]
    [InlineData(4.4, 5, 8)]
    [InlineData(5, 8, 12)]
    [InlineData(86400, 99, 99)]
    public void The_later_a_sign_of_life_is_the_higher_is_the_suspicion(double secondsLate, double lowest, double highest)
    {
        var last = HearRegularly(20);

        Assert.InRange(_suspicion.Level(last + Interval + TimeSpan.FromSeconds(secondsLate)), lowest, highest);
    }

    [Fact]
    public void Nobody_is_suspected_who_has_never_been_heard() => Assert.Equal(0, _suspicion.Level(Start));

    [Fact]
    public void Who_is_often_late_is_suspected_later()
    {
        var regular = new Suspicion(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(0.5));
        var (now, next) = (Start, Start);
        for (var sign = 0; sign < 40; sign++)
        {
            _suspicion.Hear(now, Interval);
            regular.Hear(next, Interval);
            next += Interval;
            now += Interval + TimeSpan.FromSeconds(sign % 2 == 0 ? 1.8 : 0);
        }

        _suspicion.Hear(now, Interval);
        regular.Hear(next, Interval);

        Assert.True(_suspicion.Level(now + Interval + TimeSpan.FromSeconds(5)) < regular.Level(next + Interval + TimeSpan.FromSeconds(5)) / 2);
    }

    [Fact]
    public void An_hour_of_death_does_not_make_the_next_silence_less_suspect()
    {
        var back = HearRegularly(20) + TimeSpan.FromHours(1);
        _suspicion.Hear(back, Interval);

        Assert.True(_suspicion.Level(back + Interval + TimeSpan.FromSeconds(6)) > 8);
    }

    [Fact]
    public void A_heartbeat_is_a_sign_of_life_too_and_an_old_one_is_none()
    {
        var last = HearRegularly(20);
        var late = last + Interval + TimeSpan.FromSeconds(5);

        _suspicion.HearOf(last - Interval, Interval);
        var before = _suspicion.Level(late);
        _suspicion.HearOf(late - TimeSpan.FromSeconds(1), Interval);

        Assert.True(before > 8);
        Assert.InRange(_suspicion.Level(late), 0, 0.1);
    }

    [Fact]
    public void A_pause_of_ours_is_forgiven()
    {
        var last = HearRegularly(20);

        _suspicion.Forgive(TimeSpan.FromSeconds(10));

        Assert.InRange(_suspicion.Level(last + Interval + TimeSpan.FromSeconds(10)), 0, 0.1);
    }

    private DateTimeOffset HearRegularly(int signs)
    {
        var now = Start;
        for (var sign = 0; sign < signs; sign++)
        {
            now += Interval;
            _suspicion.Hear(now, Interval);
        }

        return now;
    }
}
