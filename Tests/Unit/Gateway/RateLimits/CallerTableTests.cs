using QuizNet.Gateway.RateLimits;

namespace QuizNet.Unit.Gateway.RateLimits;

public sealed class CallerTableTests
{
    private const long Window = 60_000;

    private readonly CallerTable _table = new("general", Window, mostCallers: 1000);

    [Fact]
    public void A_flood_of_callers_does_not_make_it_larger_than_it_may_be()
    {
        for (var number = 0; number < 100_000; number++)
        {
            _table.Of(CallerKey.Of($"user-{number}"), now: 0);
            Assert.InRange(_table.Size, 1, 1000);
        }
    }

    [Fact]
    public void Who_keeps_coming_is_not_forgotten_in_a_flood()
    {
        var regular = _table.Of(CallerKey.Of("regular"), now: 0);

        for (var number = 0; number < 10_000; number++)
        {
            _table.Of(CallerKey.Of($"user-{number}"), now: 0);
            Assert.Same(regular, _table.Of(CallerKey.Of("regular"), now: 0));
        }
    }

    [Theory]
    [InlineData(2 * Window - 1, true)]
    [InlineData(4 * Window, false)]
    public void A_count_is_kept_for_as_long_as_it_matters_and_not_for_ever(long later, bool kept)
    {
        var count = _table.Of(CallerKey.Of("ada"), now: 0);
        for (var now = Window; now <= later; now += Window)
        {
            _table.Of(CallerKey.Of("bob"), now);
        }

        Assert.Equal(kept, ReferenceEquals(count, _table.Of(CallerKey.Of("ada"), later)));
    }

    [Fact]
    public void Threads_that_come_at_once_get_the_same_count()
    {
        var counts = new CallerCount[64];

        Parallel.For(0, counts.Length, index => counts[index] = _table.Of(CallerKey.Of("ada"), now: 0));

        Assert.Single(counts.Distinct());
    }
}
