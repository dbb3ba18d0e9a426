using Aspire.Hosting.Orchestrator;

namespace QuizNet.Unit.Polyfills;

public sealed class RestartBackoffTests
{
    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(6, 16)]
    [InlineData(7, 30)]
    [InlineData(1_000_000, 30)]
    public void The_delay_doubles_up_to_half_a_minute(int crashes, double seconds) => Assert.Equal(seconds, RestartBackoff.Delay(crashes).TotalSeconds);

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(4, 59, 5)]
    [InlineData(4, 60, 1)]
    public void Who_ran_for_a_minute_starts_from_the_beginning(int before, double uptimeSeconds, int count) =>
        Assert.Equal(count, RestartBackoff.Count(before, TimeSpan.FromSeconds(uptimeSeconds)));
}
