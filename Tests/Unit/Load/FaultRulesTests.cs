using QuizNet.Contracts;
using QuizNet.Load.Faults;

namespace QuizNet.Unit.Load;

public sealed class FaultRulesTests
{
    private const string Sick = "data-1";
    private const string Other = "data-2";

    [Theory]
    [InlineData(nameof(InjectionKind.Kill), 2.0)]
    [InlineData(nameof(InjectionKind.Freeze), 2.0)]
    [InlineData(nameof(InjectionKind.Slow), 1.0)]
    [InlineData(nameof(InjectionKind.Errors), 1.0)]
    public void Who_is_dead_must_be_shown_as_unhealthy_and_of_the_others_a_suspicion_is_enough(string kind, double seconds)
    {
        var fault = Fault(Enum.Parse<InjectionKind>(kind), 100, 110);

        var story = Story([fault], ours: [Sees(90, Sick, HealthState.Unhealthy), Sees(99, Sick, HealthState.Healthy), Sees(101, Sick, HealthState.Suspect), Sees(102, Sick, HealthState.Unhealthy)]);

        Assert.Equal(At(seconds), FaultRules.Detected(fault, story));
        Assert.Equal(At(1), FaultRules.Suspected(fault, story));
    }

    [Fact]
    public void What_is_shown_of_others_or_too_late_is_not_this_fault()
    {
        var fault = Fault(InjectionKind.Kill, 100, 110);

        var story = Story([fault], ours: [Sees(102, Other, HealthState.Unhealthy), Sees(120, Sick, HealthState.Unhealthy)]);

        Assert.Null(FaultRules.Detected(fault, story));
    }

    [Fact]
    public void An_alert_also_tells_that_somebody_is_slow()
    {
        var fault = Fault(InjectionKind.Slow, 100, 120);

        var story = Story([fault], notices: [Hears(116, NoticeKind.Began, "a", Sick, "slow")]);

        Assert.Equal(At(16), FaultRules.Detected(fault, story));
    }

    [Theory]
    [InlineData(99, true)]
    [InlineData(101, false)]
    [InlineData(110 + 14, false)]
    [InlineData(110 + 16, true)]
    public void A_fault_excuses_its_replica_until_a_while_after_its_end(double at, bool isFalse)
    {
        var story = Story([Fault(InjectionKind.Kill, 100, 110)], ours: [Sees(at, Sick, HealthState.Unhealthy)]);

        Assert.Equal(isFalse, FaultRules.FalseAlarms(story).Count == 1);
    }

    [Theory]
    [InlineData(nameof(InjectionKind.Kill), "redis", null, true)]
    [InlineData(nameof(InjectionKind.Kill), "error-rate", null, true)]
    [InlineData(nameof(InjectionKind.Errors), "error-rate", null, false)]
    [InlineData(nameof(InjectionKind.Errors), "redis", null, true)]
    [InlineData(nameof(InjectionKind.Errors), "error-rate", Sick, false)]
    [InlineData(nameof(InjectionKind.Errors), "error-rate", Other, true)]
    public void An_alert_of_all_is_excused_by_one_who_answers_badly_if_it_is_about_that(string kind, string cause, string? instance, bool isFalse)
    {
        var story = Story([Fault(Enum.Parse<InjectionKind>(kind), 100, 110)], notices: [Hears(112, NoticeKind.Began, "a", instance, cause)]);

        Assert.Equal(isFalse, FaultRules.FalseAlarms(story).Count == 1);
    }

    [Fact]
    public void A_disturbance_excuses_nobody_and_is_named()
    {
        var pause = Fault(InjectionKind.ShortPause, 100, 102);

        var alarm = Assert.Single(FaultRules.FalseAlarms(Story([Fault(InjectionKind.Kill, 50, 55), pause], ours: [Sees(101, Sick, HealthState.Suspect), Sees(102, Sick, HealthState.Unhealthy)])));

        Assert.Equal((At(102), InjectionKind.ShortPause), (alarm.At, alarm.After));
    }

    [Fact]
    public void Incidents_are_counted_by_how_often_they_were_told_of()
    {
        HeardNotice[] notices =
        [
            Hears(1, NoticeKind.Began, "a", Sick, "unhealthy"), Hears(2, NoticeKind.Began, "b", Sick, "unhealthy"), Hears(3, NoticeKind.Ended, "a", Sick, "unhealthy"),
            Hears(4, NoticeKind.Began, "c", Sick, "unhealthy"), Hears(5, NoticeKind.Ended, "b", Sick, "unhealthy"),
        ];

        Assert.Equal(new Dictionary<int, int> { [1] = 1, [2] = 2 }, FaultRules.Notifications(notices));
    }

    [Fact]
    public void The_end_of_an_incident_belongs_to_the_fault_it_began_with()
    {
        var (first, second) = (Fault(InjectionKind.Kill, 100, 110), Fault(InjectionKind.Kill, 200, 210));

        var story = Story([first, second], notices: [Hears(105, NoticeKind.Began, "a", Sick, "unhealthy"), Hears(150, NoticeKind.Ended, "a", Sick, "unhealthy"), Hears(205, NoticeKind.Began, "b", Sick, "unhealthy")]);

        Assert.Equal([NoticeKind.Began, NoticeKind.Ended], FaultRules.About(first, story).Select(notice => notice.Kind));
        Assert.Equal(["b"], FaultRules.About(second, story).Select(notice => notice.Alert));
    }

    private static TimeSpan At(double seconds) => TimeSpan.FromSeconds(seconds);

    private static Injection Fault(InjectionKind kind, double from, double until) => new(kind, Sick, At(from), At(until), ForBoth: false);

    private static Sighting Sees(double at, string instance, HealthState state) => new(At(at), instance, state);

    private static HeardNotice Hears(double at, NoticeKind kind, string alert, string? instance, string cause) => new(At(at), kind, alert, "data", instance, cause);

    private static FaultStory Story(Injection[] injections, Sighting[]? ours = null, HeardNotice[]? notices = null) => new(injections, ours ?? [], [], notices ?? []);
}
