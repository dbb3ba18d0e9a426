using QuizNet.Support.Games;

namespace QuizNet.Unit.Support;

public sealed class ReconnectDelaysTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 1, 50)]
    [InlineData(4, 0, 700)]
    [InlineData(5, 0, 700)]
    [InlineData(5, 1, 1400)]
    [InlineData(100, 0, 10_000)]
    [InlineData(100, 1, 10_000)]
    public void Tries_come_soon_at_first_and_then_further_and_further_apart(int attempt, double chance, int milliseconds) =>
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), ReconnectDelays.Before(attempt, chance));
}
