using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection;
using QuizNet.Dashboard.FaultDetection.Judging;

namespace QuizNet.Unit.Dashboard.FaultDetection;

public sealed class ProbePaceTests
{
    [Theory]
    [InlineData("Healthy", 0, 0.0, 4.5)]
    [InlineData("Healthy", 0, 1.0, 5.5)]
    [InlineData("Draining", 0, 0.5, 5)]
    [InlineData("Draining", 1, 0.5, 1)]
    [InlineData("Suspect", 1, 0.5, 1)]
    [InlineData("Suspect", 0, 0.5, 1)]
    [InlineData("Unhealthy", 7, 0.5, 1)]
    [InlineData("Recovering", 0, 0.5, 1)]
    [InlineData("Unknown", 0, 0.5, 1)]
    public void Who_is_odd_is_looked_at_more_often(string state, int failures, double drawn, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), ProbePace.Pause(Enum.Parse<HealthState>(state), failures, drawn, new DetectionOptions()));
}
