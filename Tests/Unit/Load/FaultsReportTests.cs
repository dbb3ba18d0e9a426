using QuizNet.Contracts;
using QuizNet.Load.Faults;
using QuizNet.Load.Measuring;

namespace QuizNet.Unit.Load;

public sealed class FaultsReportTests
{
    [Theory]
    [InlineData(2.9, 2, false, true)]
    [InlineData(3.1, 2, false, false)]
    [InlineData(null, 2, false, false)]
    [InlineData(2.9, 3, false, false)]
    [InlineData(2.9, 1, false, false)]
    [InlineData(2.9, 2, true, false)]
    public void It_is_good_if_kills_are_seen_in_time_each_incident_is_told_twice_and_nobody_cries_wolf(double? seen, int told, bool criesWolf, bool isGood)
    {
        Injection[] injections = [new(InjectionKind.Kill, "data-1", At(10), At(18), true), new(InjectionKind.ShortPause, "data-2", At(20), At(21.5), false)];
        Sighting[] ours = [.. Unhealthy("data-1", 10 + seen), .. Unhealthy("data-2", criesWolf ? 22 : null)];
        var notices = Enumerable.Range(0, told).Select(number => new HeardNotice(At(17 + number), number == 0 ? NoticeKind.Began : NoticeKind.Ended, "a", "data", "data-1", "unhealthy"));

        var report = FaultsReport.Of(new FaultStory(injections, ours, [], [.. notices]));

        Assert.Equal(isGood, report.IsGood);
    }

    [Fact]
    public void The_fixed_detector_is_judged_by_the_faults_that_waited_for_it()
    {
        Injection[] injections = [new(InjectionKind.Freeze, "data-1", At(10), At(30), true), new(InjectionKind.Freeze, "data-2", At(40), At(43), false)];

        var row = Assert.Single(FaultsReport.Of(new FaultStory(injections, [], [.. Unhealthy("data-1", 24)], [])).Rows);

        Assert.Equal((2, 0, 1, 1, At(14)), (row.Count, row.Detected, row.FixedFaced, row.FixedDetected, row.FixedP99));
    }

    [Theory]
    [InlineData(50, 2)]
    [InlineData(75, 3)]
    [InlineData(99, 4)]
    [InlineData(0, 1)]
    public void A_percentile_is_a_value_that_has_occurred(double percent, double seconds) => Assert.Equal(At(seconds), Percentile.Of([At(4), At(1), At(3), At(2)], percent));

    [Fact]
    public void Nothing_has_no_percentile() => Assert.Null(Percentile.Of([], 50));

    [Fact]
    public void A_plan_has_as_many_of_each_and_is_the_same_for_the_same_seed()
    {
        var plan = InjectionPlan.Of(faults: 8, disturbances: 7, seed: 3);

        Assert.Equal([2, 2, 2, 2, 3, 2, 2], plan.CountBy(kind => kind).OrderBy(kind => kind.Key).Select(kind => kind.Value));
        Assert.Equal(plan, InjectionPlan.Of(8, 7, 3));
        Assert.NotEqual(plan, InjectionPlan.Of(8, 7, 4));
    }

    [Theory]
    [InlineData("ffW", HealthState.Healthy)]
    [InlineData("fff", HealthState.Unhealthy)]
    [InlineData("ffWff", HealthState.Healthy)]
    [InlineData("ffffW", HealthState.Healthy)]
    public void The_fixed_detector_counts_three_failures_in_a_row(string probes, HealthState state)
    {
        var rule = new ThreeFailures();

        Assert.Equal(state, probes.Select(probe => rule.Learn(probe == 'W')).ToList()[^1]);
    }

    private static TimeSpan At(double seconds) => TimeSpan.FromSeconds(seconds);

    private static IEnumerable<Sighting> Unhealthy(string instance, double? at) => at is { } seconds ? [new Sighting(At(seconds), instance, HealthState.Unhealthy)] : [];
}
