using QuizNet.Gateway.Retries;

namespace QuizNet.Unit.Gateway.Retries;

public sealed class SilenceTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    [Theory]
    [InlineData(null, 1000)]
    [InlineData(1.0, 250)]
    [InlineData(100.0, 300)]
    [InlineData(300.0, 900)]
    [InlineData(2000.0, 1000)]
    public void Three_times_the_usual_is_allowed_within_limits(double? nearlyAll, double expected) =>
        Assert.Equal(expected, Silence.Allowed(nearlyAll is { } known ? TimeSpan.FromMilliseconds(known) : null, Longest).TotalMilliseconds);

    [Theory]
    [InlineData(null, 500)]
    [InlineData(20.0, 20)]
    [InlineData(900.0, 500)]
    public void A_hedged_read_waits_as_long_as_most_take(double? most, double expected) =>
        Assert.Equal(expected, Silence.BeforeHedge(most is { } known ? TimeSpan.FromMilliseconds(known) : null, TimeSpan.FromMilliseconds(500)).TotalMilliseconds);
}
