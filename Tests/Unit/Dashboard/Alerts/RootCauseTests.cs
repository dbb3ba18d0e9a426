using QuizNet.Dashboard.Alerts.Incidents;
using QuizNet.Dashboard.FaultDetection;

namespace QuizNet.Unit.Dashboard.Alerts;

public sealed class RootCauseTests
{
    private readonly BookDriver _driver = new();

    [Theory]
    [InlineData("redis redis", "data data-1 unhealthy", true)]
    [InlineData("redis redis", "registry registry", true)]
    [InlineData("redis redis", "queue:compute queue-age", true)]
    [InlineData("redis redis", "database database", false)]
    [InlineData("redis redis", "disk disk", false)]
    [InlineData("redis redis", "redis redis", false)]
    [InlineData("database database", "data no-healthy-replica", true)]
    [InlineData("database database", "gateway gateway-1 unhealthy", false)]
    [InlineData("database database", "redis redis", false)]
    [InlineData("registry registry", "registry registry-1 unhealthy", true)]
    [InlineData("registry registry", "data data-1 unhealthy", false)]
    [InlineData("gateway gateway", "data error-rate", true)]
    [InlineData("gateway gateway", "data data-1 unhealthy", false)]
    [InlineData("data no-healthy-replica", "data data-1 unhealthy", true)]
    [InlineData("data no-healthy-replica", "auth auth-1 unhealthy", false)]
    [InlineData("data data-1 flapping", "data data-1 unhealthy", true)]
    [InlineData("data data-1 flapping", "data data-2 unhealthy", false)]
    [InlineData("data data-1 unhealthy", "data data-1 slow", true)]
    [InlineData("data data-1 slow", "data data-1 unhealthy", false)]
    public void Some_are_the_cause_of_others(string root, string other, bool hides) => Assert.Equal(hides, RootCauses.Hides(Key(root), Key(other)));

    [Fact]
    public void The_topmost_is_the_one_that_is_told_of() =>
        Assert.Equal(Key("redis redis"), RootCauses.Find(Key("data data-1 unhealthy"), [Key("data data-1 flapping"), Key("data no-healthy-replica"), Key("redis redis")]));

    [Fact]
    public void Redis_being_away_is_one_alert_and_not_thirteen()
    {
        foreach (var replica in Enumerable.Range(1, 12))
        {
            _driver.Breaks("data", Causes.Unhealthy, $"data-{replica}");
        }

        // It takes a little longer to be sure of the cause than to see its consequences.
        _driver.Until(2);
        _driver.Breaks("redis", Causes.Redis);
        _driver.Until(60);
        var shown = Assert.Single(_driver.Book.Views);
        foreach (var replica in Enumerable.Range(1, 12))
        {
            _driver.Heals("data", Causes.Unhealthy, $"data-{replica}");
        }

        _driver.Heals("redis", Causes.Redis);
        _driver.Until(120);

        Assert.Equal((Causes.Redis, 12), (shown.Cause, shown.Hidden));
        Assert.Equal(["began redis redis", "ended redis redis"], _driver.Told);
        Assert.Equal(12, _driver.Notices[1].Incident.Hidden);
    }

    [Fact]
    public void What_outlasts_its_cause_is_told_of_then()
    {
        _driver.Breaks("redis", Causes.Redis);
        _driver.Breaks("data", Causes.Unhealthy, "data-1");
        _driver.Until(60);
        _driver.Heals("redis", Causes.Redis);
        _driver.Until(120);
        _driver.Heals("data", Causes.Unhealthy, "data-1");
        _driver.Until(180);

        Assert.Equal(["began redis redis", "ended redis redis", "began data-1 unhealthy", "ended data-1 unhealthy"], _driver.Told);
    }

    [Fact]
    public void What_was_told_of_before_its_cause_showed_is_told_to_be_over_as_well()
    {
        _driver.Times.Repeat = TimeSpan.FromSeconds(50);
        _driver.Breaks("data", Causes.Unhealthy, "data-1");
        _driver.Until(20);
        _driver.Breaks("data", Causes.NoHealthyReplica);
        _driver.Until(40);
        _driver.Book.Acknowledge(_driver.Book.Views[0].Id, "ann", _driver.Now);
        _driver.Until(200);
        _driver.Heals("data", Causes.Unhealthy, "data-1");
        _driver.Heals("data", Causes.NoHealthyReplica);
        _driver.Until(260);

        Assert.Equal(["began data-1 unhealthy", "began data no-healthy-replica", "ended data-1 unhealthy", "ended data no-healthy-replica"], _driver.Told);
    }

    // "subject cause" or "subject instance cause".
    private static IncidentKey Key(string text) => text.Split(' ') is [var subject, var instance, var cause] ? new(subject, instance, cause) : new(text.Split(' ')[0], null, text.Split(' ')[1]);
}
