using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection.Announcing;

namespace QuizNet.Unit.Dashboard.FaultDetection;

public sealed class AnnouncementRulesTests
{
    [Theory]
    [InlineData("Unhealthy", false, false, "Failed")]
    [InlineData("Unhealthy", false, true, null)]
    [InlineData("Unhealthy", true, true, null)]
    [InlineData("Suspect", false, false, null)]
    [InlineData("Recovering", false, true, null)]
    [InlineData("Suspect", false, true, null)]
    [InlineData("Healthy", false, false, null)]
    [InlineData("Healthy", false, true, "Recovered")]
    [InlineData("Healthy", true, true, null)]
    [InlineData("Draining", false, true, "Recovered")]
    public void Failed_is_said_once_and_recovered_once(string state, bool flapping, bool announced, string? expected)
    {
        var due = AnnouncementRules.Due([Replicas.Status("a", Enum.Parse<HealthState>(state), flapping: flapping)], announced ? new HashSet<string> { "a" } : []);

        Assert.Equal(expected, due.SingleOrDefault()?.Kind.ToString());
    }

    [Fact]
    public void Who_has_left_is_forgotten_without_a_word()
    {
        var due = Assert.Single(AnnouncementRules.Due([], new HashSet<string> { "a" }));

        Assert.Equal((AnnouncementKind.Forgotten, "a", null), (due.Kind, due.ServiceId, due.Replica));
    }
}
