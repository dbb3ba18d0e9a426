using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection;
using QuizNet.Dashboard.FaultDetection.Judging;

namespace QuizNet.Unit.Dashboard.FaultDetection;

public sealed class JudgedHealthTests
{
    private readonly JudgedHealth _health = new(new DetectionOptions(), Start);
    private DateTimeOffset _now = Start;

    private static DateTimeOffset Start { get; } = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Checks: w well, u says it is not, r refuses connections, s silent, g not HTTP.</summary>
    [Theory]
    [InlineData("", "Absent", "Unknown")]
    [InlineData("w", "Absent", "Healthy")]
    [InlineData("s", "Absent", "Suspect")]
    [InlineData("wwss", "Absent", "Suspect")]
    [InlineData("wwsss", "Absent", "Unhealthy")]
    [InlineData("wsg", "Absent", "Suspect")]
    [InlineData("wsgr", "Absent", "Unhealthy")]
    [InlineData("wssw", "Absent", "Suspect")]
    [InlineData("wssww", "Absent", "Healthy")]
    [InlineData("wsswss", "Absent", "Suspect")]
    [InlineData("wr", "Confirms", "Suspect")]
    [InlineData("wrr", "Confirms", "Unhealthy")]
    [InlineData("wrr", "Absent", "Suspect")]
    [InlineData("wrrr", "Absent", "Unhealthy")]
    [InlineData("wrsr", "Confirms", "Unhealthy")]
    [InlineData("wss", "Confirms", "Unhealthy")]
    [InlineData("wsg", "Confirms", "Suspect")]
    [InlineData("wrrrrrr", "Undecided", "Suspect")]
    [InlineData("wssssss", "Denies", "Suspect")]
    [InlineData("wuuu", "Denies", "Unhealthy")]
    [InlineData("wuu", "Confirms", "Suspect")]
    [InlineData("wsssw", "Absent", "Recovering")]
    [InlineData("wssswwr", "Absent", "Suspect")]
    [InlineData("wsssww", "Absent", "Healthy")]
    [InlineData("wsssws", "Absent", "Unhealthy")]
    [InlineData("wssswsw", "Absent", "Recovering")]
    public void Down_after_three_failures_or_two_absences_that_somebody_confirms_and_up_after_two_good_checks(string checks, string witness, string expected)
    {
        Check(checks, Enum.Parse<Witness>(witness));

        Assert.Equal(Enum.Parse<HealthState>(expected), _health.State);
    }

    [Theory]
    [InlineData(9, "Confirms", "Unhealthy")]
    [InlineData(7, "Confirms", "Suspect")]
    [InlineData(9, "Absent", "Suspect")]
    [InlineData(9, "Denies", "Suspect")]
    public void A_silence_beyond_chance_and_one_failed_check_are_enough_if_somebody_confirms(double suspicion, string witness, string expected)
    {
        Check("ww", Witness.Absent);
        Check("s", Enum.Parse<Witness>(witness), suspicion);

        Assert.Equal(Enum.Parse<HealthState>(expected), _health.State);
    }

    [Fact]
    public void What_somebody_else_finds_makes_nobody_worse_than_suspect()
    {
        Check("ww", Witness.Absent);
        _health.Doubt("The gateway sends it no requests.", _now);
        Check("www", Witness.Confirms);
        var doubted = (_health.State, _health.Reason);

        _health.Doubt(null, _now);
        Check("w", Witness.Denies);

        Assert.Equal((HealthState.Suspect, "The gateway sends it no requests."), doubted);
        Assert.Equal((HealthState.Healthy, null), (_health.State, _health.Reason));
    }

    [Fact]
    public void Checks_that_come_together_are_one()
    {
        Check("w", Witness.Absent);
        foreach (var _ in Enumerable.Range(0, 10))
        {
            _health.Check(Result('r'), 0, Witness.Confirms, _now);
        }

        Assert.Equal((HealthState.Suspect, 1), (_health.State, _health.FailuresInARow));
    }

    [Fact]
    public void Who_drains_and_dies_is_unhealthy_and_else_stays_draining()
    {
        Check("ww", Witness.Absent);
        _health.Overrule(draining: true, expired: false, _now);
        Check("wsw", Witness.Absent);
        var draining = _health.State;
        Check("sss", Witness.Absent);

        Assert.Equal((HealthState.Draining, HealthState.Unhealthy), (draining, _health.State));
    }

    [Fact]
    public void Whose_lease_has_run_out_is_unhealthy_until_it_sends_heartbeats_and_answers()
    {
        Check("ww", Witness.Absent);
        _health.Overrule(draining: false, expired: true, _now);
        Check("www", Witness.Absent);
        var expired = (_health.State, _health.Reason);
        _health.Overrule(draining: false, expired: false, _now);
        var back = _health.State;
        Check("ww", Witness.Absent);

        Assert.Equal((HealthState.Unhealthy, "It has sent the registry no heartbeats for longer than its lease."), expired);
        Assert.Equal((HealthState.Recovering, HealthState.Healthy), (back, _health.State));
    }

    [Fact]
    public void Reasons_are_sentences_and_the_history_tells_them()
    {
        Check("wrr", Witness.Confirms);
        Check("www", Witness.Absent);

        Assert.Equal(
            [
                (HealthState.Healthy, null),
                (HealthState.Suspect, "It accepts no connections."),
                (HealthState.Unhealthy, "It accepts no connections. The gateway finds the same."),
                (HealthState.Recovering, "It answers again."),
                (HealthState.Healthy, null),
            ],
            _health.History.Select(change => (change.State, change.Reason)));
        Assert.Equal(_health.History[^1].At, _health.Since);
    }

    [Fact]
    public void The_history_does_not_grow_for_ever()
    {
        foreach (var _ in Enumerable.Range(0, 100))
        {
            Check("sww", Witness.Absent);
        }

        Assert.Equal(20, _health.History.Count);
    }

    private void Check(string checks, Witness witness, double suspicion = 0)
    {
        foreach (var check in checks)
        {
            _now += TimeSpan.FromSeconds(1);
            _health.Check(Result(check), suspicion, witness, _now);
        }
    }

    private static CheckResult Result(char letter) => letter switch
    {
        'w' => CheckResult.Well(TimeSpan.FromMilliseconds(2)),
        'u' => new CheckResult(CheckKind.Unwell, "It answers its health check with 503.", 2),
        'r' => new CheckResult(CheckKind.Refused, "It accepts no connections.", 1),
        's' => new CheckResult(CheckKind.Silent, "It does not answer its health check within 2 s.", 2000),
        _ => new CheckResult(CheckKind.Garbled, "It answers its health check with something that is not HTTP.", 3),
    };
}
