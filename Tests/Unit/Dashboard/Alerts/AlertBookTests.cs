using QuizNet.Contracts;
using QuizNet.Dashboard.Alerts.Incidents;
using QuizNet.Dashboard.FaultDetection;

namespace QuizNet.Unit.Dashboard.Alerts;

public sealed class AlertBookTests
{
    private readonly BookDriver _driver = new();

    [Fact]
    public void An_incident_is_told_of_when_it_begins_and_when_it_ends()
    {
        _driver.Breaks("auth", Causes.Unhealthy, "auth-1");
        _driver.Until(100);
        _driver.Heals("auth", Causes.Unhealthy, "auth-1");
        _driver.Until(200);

        Assert.Equal(["began auth-1 unhealthy", "ended auth-1 unhealthy"], _driver.Told);
        var ended = _driver.Notices[1].Incident;
        Assert.Equal(TimeSpan.FromSeconds(101), ended.EndedAt - ended.BeganAt);
        Assert.Empty(_driver.Book.Views);
        Assert.Equal(AlertState.Resolved, Assert.Single(_driver.Stored.Values).State);
    }

    [Fact]
    public void It_is_shown_at_once_and_told_of_after_the_group_wait()
    {
        _driver.Breaks("auth", Causes.Unhealthy, "auth-1");

        _driver.Until(4);
        Assert.Equal((1, 0), (_driver.Book.Views.Count, _driver.Told.Count));
        _driver.Until(5);
        Assert.Single(_driver.Told);
    }

    [Theory]
    [InlineData(Causes.Slow, 14, 0)]
    [InlineData(Causes.Slow, 15, 1)]
    [InlineData(Causes.ErrorRate, 9, 0)]
    [InlineData(Causes.ErrorRate, 10, 1)]
    [InlineData(Causes.Unhealthy, 0, 1)]
    [InlineData("something-new", 0, 1)]
    public void What_is_over_soon_is_nothing(string cause, int lasts, int fired)
    {
        _driver.Breaks("auth", cause);
        _driver.Until(lasts);
        _driver.Heals("auth", cause);
        _driver.Until(500);

        Assert.Equal(fired, _driver.Stored.Count);
        Assert.Empty(_driver.Told);
    }

    [Fact]
    public void What_comes_back_soon_was_never_over()
    {
        _driver.Breaks("auth", Causes.Unhealthy, "auth-1");
        for (var second = 20; second < 200; second += 16)
        {
            _driver.Until(second);
            _driver.Heals("auth", Causes.Unhealthy, "auth-1");
            _driver.Until(second + 8);
            _driver.Breaks("auth", Causes.Unhealthy, "auth-1");
        }

        _driver.Until(300);

        Assert.Equal(["began auth-1 unhealthy"], _driver.Told);
        Assert.Single(_driver.Stored);
    }

    [Fact]
    public void What_comes_back_late_is_a_new_incident()
    {
        _driver.Breaks("auth", Causes.Unhealthy);
        _driver.Until(20);
        _driver.Heals("auth", Causes.Unhealthy);
        _driver.Until(40);
        _driver.Breaks("auth", Causes.Unhealthy);
        _driver.Until(60);

        Assert.Equal(["began auth unhealthy", "ended auth unhealthy", "began auth unhealthy"], _driver.Told);
        Assert.Equal(2, _driver.Stored.Count);
    }

    [Fact]
    public void Nobody_cares_so_it_is_told_again_until_somebody_does()
    {
        _driver.Times.Repeat = TimeSpan.FromSeconds(100);
        _driver.Breaks("disk", Causes.Unhealthy);
        _driver.Until(250);
        Assert.Equal(["began disk unhealthy", "reminder disk unhealthy", "reminder disk unhealthy"], _driver.Told);

        var acknowledged = _driver.Book.Acknowledge(_driver.Book.Views[0].Id, "ann", _driver.Now);
        _driver.Book.Acknowledge(_driver.Book.Views[0].Id, "bob", _driver.Now);
        _driver.Until(600);

        Assert.Equal(3, _driver.Told.Count);
        Assert.Equal((AlertState.Acknowledged, "ann"), (_driver.Book.Views[0].State, _driver.Stored[acknowledged!.Id].AcknowledgedBy));
        Assert.Null(_driver.Book.Acknowledge("nobody", "ann", _driver.Now));
    }

    [Fact]
    public void It_is_told_again_when_it_gets_worse_but_not_when_it_gets_better()
    {
        _driver.Breaks("disk", Causes.Disk, severity: AlertSeverity.Warning);
        _driver.Until(50);
        _driver.Breaks("disk", Causes.Disk, severity: AlertSeverity.Critical);
        _driver.Until(60);
        _driver.Breaks("disk", Causes.Disk, severity: AlertSeverity.Info);
        _driver.Until(70);

        Assert.Equal(["began disk disk", "worse disk disk"], _driver.Told);
        Assert.Equal(AlertSeverity.Critical, _driver.Book.Views[0].Severity);
    }

    [Fact]
    public void A_restart_tells_nothing_twice_and_forgets_nothing()
    {
        _driver.Breaks("auth", Causes.Unhealthy);
        _driver.Until(20);

        _driver.Restart();
        _driver.Until(60);
        _driver.Heals("auth", Causes.Unhealthy);
        _driver.Until(100);

        Assert.Equal(["began auth unhealthy", "ended auth unhealthy"], _driver.Told);
        Assert.Single(_driver.Stored);
    }

    [Fact]
    public void After_a_restart_what_the_detector_does_not_find_yet_is_not_over()
    {
        _driver.Times.Settling = TimeSpan.FromSeconds(30);
        _driver.Breaks("auth", Causes.Unhealthy);
        _driver.Until(20);
        _driver.Heals("auth", Causes.Unhealthy);

        _driver.Restart();
        _driver.Until(45);
        _driver.Breaks("auth", Causes.Unhealthy);
        _driver.Until(100);

        Assert.Equal(["began auth unhealthy"], _driver.Told);
    }

    [Fact]
    public void What_was_found_before_the_database_came_back_goes_on_as_what_it_was()
    {
        _driver.Breaks("auth", Causes.Unhealthy);
        _driver.Until(20);
        var before = Assert.Single(_driver.Stored.Values);

        var late = new AlertBook(_driver.Times);
        late.Observe([BookDriver.Find("auth", Causes.Unhealthy)], _driver.Now);
        late.Adopt([before], _driver.Now);
        var step = late.Observe([BookDriver.Find("auth", Causes.Unhealthy)], _driver.Now.AddSeconds(60));

        Assert.Equal((before.Id, 0), (Assert.Single(late.Views).Id, step.Notices.Count));
    }

    [Fact]
    public void What_a_rule_switches_off_is_no_alert()
    {
        _driver.Times.Rules[Causes.Slow] = new AlertRule { Enabled = false };
        _driver.Breaks("auth", Causes.Slow);
        _driver.Until(100);

        Assert.Empty(_driver.Book.Views);
    }

    [Fact]
    public void Figures_that_change_in_a_summary_are_shown_but_not_written_each_time()
    {
        var finding = BookDriver.Find("auth", Causes.Unhealthy);
        _driver.Book.Observe([finding], _driver.Now);

        var step = _driver.Book.Observe([finding with { Summary = "another" }], _driver.Now.AddSeconds(1));

        Assert.Empty(step.ToStore);
        Assert.Equal("another", _driver.Book.Views[0].Summary);
    }

    [Theory]
    [InlineData("two\r\nlines", "two  lines")]
    [InlineData("nul \0", "nul  ")]
    [InlineData("Grüße 🎉", "Grüße 🎉")]
    public void What_services_say_becomes_one_line_of_text(string said, string shown) => Assert.Equal(shown, FoundText.Clean(said, 100));

    [Fact]
    public void Half_a_character_is_not_kept_either() => Assert.Equal("half \ufffd pair", FoundText.Clean("half \ud800 pair", 100));
}
