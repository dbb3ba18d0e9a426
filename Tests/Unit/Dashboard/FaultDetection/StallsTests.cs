using QuizNet.Dashboard.FaultDetection.Judging;

namespace QuizNet.Unit.Dashboard.FaultDetection;

public sealed class StallsTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0.1, 0)]
    [InlineData(0.75, 0)]
    [InlineData(0.8, 0.8)]
    [InlineData(3, 3)]
    public void A_tick_that_is_late_is_a_stall(double gap, double stall)
    {
        var stalls = new Stalls(TimeSpan.FromSeconds(0.75));
        stalls.Observe(Start);

        Assert.Equal(TimeSpan.FromSeconds(stall), stalls.Observe(Start.AddSeconds(gap)));
        Assert.Equal(stall > 0 ? Start.AddSeconds(gap) : null, stalls.EndedAt);
    }

    [Fact]
    public void The_first_tick_is_never_late() => Assert.Equal(TimeSpan.Zero, new Stalls(TimeSpan.FromSeconds(1)).Observe(Start));
}
