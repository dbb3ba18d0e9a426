using QuizNet.Gateway.RateLimits;

namespace QuizNet.Unit.Gateway.RateLimits;

public sealed class SlidingWindowTests
{
    private const long Length = 900_000;

    [Theory]
    [InlineData(0, 0, Length, 0)]
    [InlineData(0, 7, 1, 7)]
    [InlineData(100, 0, Length, 100)]
    [InlineData(100, 0, Length / 2, 50)]
    [InlineData(100, 30, Length / 4, 55)]
    [InlineData(1, 0, 1, 1)]
    [InlineData(5, 0, Length - 1, 5)]
    public void What_is_left_of_the_window_is_the_share_that_the_previous_one_still_counts(long previous, long current, long left, long used) =>
        Assert.Equal(used, SlidingWindow.Used(previous, current, new Instant(7, left, Length)));

    [Theory]
    [InlineData(0, 99, Length, 0)]
    [InlineData(0, 100, Length, Length + Length / 100)]
    [InlineData(100, 0, Length, Length / 100)]
    [InlineData(100, 50, Length / 2, Length / 100)]
    [InlineData(10, 99, 1000, 1000)]
    [InlineData(0, 300, 1000, 1000 + Length - 297_000)]
    public void Who_is_refused_is_told_when_one_more_fits(long previous, long current, long left, long wait) =>
        Assert.Equal(wait, SlidingWindow.Wait(previous, current, new Instant(7, left, Length), quota: 100));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void After_the_wait_one_fits_and_before_it_none(int seed)
    {
        var random = new Random(seed);
        for (var turn = 0; turn < 10_000; turn++)
        {
            var quota = random.Next(1, 200);
            var (previous, current, begin) = (random.Next(0, 2 * quota), random.Next(0, 2 * quota), random.NextInt64(Length));

            var wait = SlidingWindow.Wait(previous, current, Instant.Of(begin, Length), quota);

            Assert.True(UsedAt(begin + wait) < quota);
            Assert.True(wait == 0 || UsedAt(begin + wait - 1) >= quota, $"{previous} {current} {begin} {quota}: {wait}");

            long UsedAt(long milliseconds) => Instant.Of(milliseconds, Length) switch
            {
                { Window: 0 } at => SlidingWindow.Used(previous, current, at),
                { Window: 1 } at => SlidingWindow.Used(current, 0, at),
                _ => 0,
            };
        }
    }

    [Fact]
    public void Whoever_takes_all_they_can_never_gets_more_than_the_quota_in_a_window_and_not_much_more_in_any_span_of_its_length()
    {
        var random = new Random(4);
        var count = new CallerCount("general", CallerKey.Of("greedy"));
        var taken = new List<long>();
        for (var now = 0L; now < 20 * Length; now += random.NextInt64(Length / 50))
        {
            while (count.Take(Instant.Of(now, Length), 100, mayAsk: false, out _).Outcome == Outcome.Granted)
            {
                taken.Add(now);
            }
        }

        Assert.All(taken.CountBy(at => at / Length), window => Assert.InRange(window.Value, 1, 100));
        Assert.All(taken, first => Assert.InRange(taken.Count(at => at >= first && at < first + Length), 1, 150));
    }

    [Theory]
    [InlineData(99, 1, Length)]
    [InlineData(100, 0, Length + Length / 100)]
    public void While_something_remains_the_end_of_the_window_is_told_and_else_the_next_chance(long used, long remaining, long milliseconds) =>
        Assert.Equal(new Standing(Outcome.Granted, remaining, milliseconds), SlidingWindow.Stand(0, used, new Instant(7, Length, Length), 100, granted: true));
}
