using QuizNet.Contracts;
using QuizNet.Dashboard.Alerts.Api;
using QuizNet.Dashboard.Alerts.Incidents;
using QuizNet.Dashboard.FaultDetection;

namespace QuizNet.Unit.Dashboard.Alerts;

public sealed class SilenceTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly BookDriver _driver = new();

    [Fact]
    public void While_it_lasts_nobody_is_told_and_the_page_shows_it()
    {
        _driver.Silence(0, 100, subject: "data");
        _driver.Breaks("data", Causes.Unhealthy, "data-1");
        _driver.Breaks("auth", Causes.Unhealthy, "auth-1");
        _driver.Until(90);

        Assert.Equal(["began auth-1 unhealthy"], _driver.Told);
        Assert.Equal(AlertState.Silenced, _driver.Book.Views.Single(alert => alert.Subject == "data").State);
    }

    [Fact]
    public void What_outlasts_it_is_told_of_then()
    {
        _driver.Silence(0, 100, subject: "data");
        _driver.Breaks("data", Causes.Unhealthy, "data-1");
        _driver.Until(200);

        Assert.Equal(["began data-1 unhealthy"], _driver.Told);
    }

    [Fact]
    public void What_begins_and_ends_in_it_is_never_told_of()
    {
        _driver.Silence(10, 100);
        _driver.Until(15);
        _driver.Breaks("data", Causes.Unhealthy, "data-1");
        _driver.Until(50);
        _driver.Heals("data", Causes.Unhealthy, "data-1");
        _driver.Until(200);

        Assert.Empty(_driver.Told);
        Assert.Single(_driver.Stored);
    }

    [Fact]
    public void The_end_of_what_had_been_told_of_before_is_told_all_the_same()
    {
        _driver.Breaks("data", Causes.Unhealthy, "data-1");
        _driver.Until(20);
        _driver.Silence(0, 1_000, subject: "data");
        _driver.Until(50);
        _driver.Heals("data", Causes.Unhealthy, "data-1");
        _driver.Until(100);

        Assert.Equal(["began data-1 unhealthy", "ended data-1 unhealthy"], _driver.Told);
    }

    [Theory]
    [InlineData(null, null, null, true)]
    [InlineData("data", null, null, true)]
    [InlineData("DATA", "Slow", null, true)]
    [InlineData("data", "unhealthy", null, false)]
    [InlineData(null, null, "data-2", false)]
    [InlineData(null, "slow", "data-1", true)]
    public void It_covers_what_it_names(string? subject, string? cause, string? instance, bool covers) =>
        Assert.Equal(covers, SilenceRules.Of(new SilenceRequest(subject, cause, instance, null, 1, "why"), "ann", Now).Covers(new IncidentKey("data", "data-1", "slow"), Now.AddSeconds(30)));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void It_has_a_beginning_and_an_end(int second, bool covers) =>
        Assert.Equal(covers, SilenceRules.Of(new SilenceRequest("data", null, null, null, 1, "why"), "ann", Now).Covers(new IncidentKey("data", null, "slow"), Now.AddSeconds(second)));

    [Theory]
    [InlineData(null, null, 5, "why", "subject")]
    [InlineData("", null, 5, "why", "subject")]
    [InlineData("a\0b", null, 5, "why", "subject")]
    [InlineData("data", null, null, "why", "until")]
    [InlineData("data", 5, 5, "why", "until")]
    [InlineData("data", -5, null, "why", "until")]
    [InlineData("data", 50_000, null, "why", "until")]
    [InlineData("data", null, 0, "why", "minutes")]
    [InlineData("data", null, 50_000, "why", "minutes")]
    [InlineData("data", null, 5, " ", "reason")]
    [InlineData("data", null, 5, null, "reason")]
    public void A_silence_without_an_end_a_reason_or_a_name_is_refused(string? subject, int? untilMinutes, int? minutes, string? reason, string mistake)
    {
        var request = new SilenceRequest(subject, null, null, untilMinutes is { } end ? Now.AddMinutes(end) : null, minutes, reason);

        Assert.Equal([mistake], SilenceRules.Check(request, Now).Keys);
    }

    [Theory]
    [InlineData(null, 60, null)]
    [InlineData(60, 60, null)]
    [InlineData(-60, 60, null)]
    [InlineData(600_000, 60, "from")]
    [InlineData(60, null, "until")]
    public void Maintenance_can_be_of_everything_and_begin_later(int? fromMinutes, int? minutes, string? mistake)
    {
        var request = new MaintenanceWindowRequest(null, null, null, fromMinutes is { } from ? Now.AddMinutes(from) : null, null, minutes, "why");

        Assert.Equal(mistake, SilenceRules.Check(request, Now).Keys.SingleOrDefault());
    }
}
