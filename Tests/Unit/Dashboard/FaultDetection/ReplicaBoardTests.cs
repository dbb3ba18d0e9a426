using Microsoft.Extensions.Options;
using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection;
using QuizNet.Dashboard.FaultDetection.Judging;
using QuizNet.Dashboard.FaultDetection.Replicas;
using QuizNet.Support;

namespace QuizNet.Unit.Dashboard.FaultDetection;

public sealed class ReplicaBoardTests
{
    private const string Id = "auth-1";

    private static readonly CheckResult Well = CheckResult.Well(TimeSpan.FromMilliseconds(2));
    private static readonly CheckResult Refused = new(CheckKind.Refused, "It accepts no connections.", 1);
    private static readonly CheckResult Silent = new(CheckKind.Silent, "It does not answer.", 2000);

    private readonly ManualTime _time = new();
    private readonly SteadyClock _clock;
    private readonly ReplicaBoard _board;

    public ReplicaBoardTests()
    {
        _clock = new SteadyClock(_time);
        _board = new ReplicaBoard(Options.Create(new DetectionOptions()), _clock);
        _board.Follow(Registry(InstanceStatus.Up));
        Check(Well);
    }

    private HealthState State => _board.Statuses.Single().State;

    [Fact]
    public void A_killed_replica_is_down_at_the_second_refusal_once_the_gateway_has_looked()
    {
        _board.Hear(Gateway(TargetState.Up));

        Assert.True(Check(Refused));
        _board.Hear(Gateway(TargetState.Out));
        Check(Refused);

        Assert.Equal(HealthState.Unhealthy, State);
    }

    [Fact]
    public void Whom_only_the_gateway_finds_faulty_is_suspect_and_checked_at_once()
    {
        Check(Well);
        Assert.Empty(_board.TakeDue(10));

        _board.Hear(Gateway(TargetState.Out));
        var due = _board.TakeDue(10).Select(replica => replica.ServiceId);
        for (var look = 0; look < 10; look++)
        {
            Check(Well);
            _board.Hear(Gateway(TargetState.Out));
        }

        Assert.Equal([Id], due);
        Assert.Equal(HealthState.Suspect, State);
    }

    [Fact]
    public void Whom_the_gateway_still_reaches_after_it_was_asked_to_look_is_not_declared_dead()
    {
        for (var second = 0; second < 20; second++)
        {
            _board.Hear(Gateway(TargetState.Up));
            Check(Refused);
        }

        Assert.Equal(HealthState.Suspect, State);
        Assert.Contains("The gateway reaches it", _board.Statuses.Single().Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_gateway_three_failures_decide()
    {
        Check(Refused);
        Check(Refused);
        var afterTwo = State;
        Check(Refused);

        Assert.Equal((HealthState.Suspect, HealthState.Unhealthy), (afterTwo, State));
    }

    [Fact]
    public void What_a_gateway_said_that_is_silent_now_is_no_evidence()
    {
        _board.Hear(Gateway(TargetState.Up));
        Tick(5);
        Check(Refused);
        Check(Refused);
        Check(Refused);

        Assert.Equal(HealthState.Unhealthy, State);
    }

    [Fact]
    public void Who_was_silent_while_we_ourselves_stood_still_is_not_to_blame()
    {
        var begun = _clock.Now;
        _time.Advance(TimeSpan.FromSeconds(4));
        _board.Learn(Id, Silent, begun);

        var status = _board.Statuses.Single();
        Assert.Equal((HealthState.Healthy, 0), (status.State, status.FailuresInARow));
        Assert.InRange(status.Suspicion, 0, 0.5);
        Assert.Equal(Id, Assert.Single(_board.TakeDue(10)).ServiceId);
    }

    [Fact]
    public void Who_accepts_no_connections_is_to_blame_whatever_we_did()
    {
        var begun = _clock.Now;
        _time.Advance(TimeSpan.FromSeconds(4));
        _board.Learn(Id, Refused, begun);

        Assert.Equal(HealthState.Suspect, State);
    }

    [Fact]
    public void A_frozen_replica_is_down_before_the_third_failure_if_the_gateway_finds_the_same()
    {
        for (var check = 0; check < 20; check++)
        {
            Tick(5);
            Check(Well, seconds: 0);
        }

        Tick(5);
        _board.Hear(Gateway(TargetState.Up));
        Tick(2);
        Check(Silent, seconds: 0);
        Tick(2);
        _board.Hear(Gateway(TargetState.Out));
        Tick(2);
        Check(Silent, seconds: 0);

        Assert.Equal(HealthState.Unhealthy, State);
    }

    [Fact]
    public void Who_says_goodbye_is_gone_and_whose_lease_runs_out_is_unhealthy_until_it_is_forgotten()
    {
        _board.Follow(Registry(InstanceStatus.Down));
        var expired = State;
        Tick(61);
        var forgotten = _board.Statuses.Count;
        _board.Follow(Registry(InstanceStatus.Up));
        var back = State;
        _board.Follow(new ServiceList([], 0, 3));

        Assert.Equal((HealthState.Unhealthy, 0, HealthState.Recovering), (expired, forgotten, back));
        Assert.Empty(_board.Statuses);
    }

    [Fact]
    public void A_change_of_state_is_news_and_a_check_that_changes_nothing_is_none()
    {
        var quiet = _board.Changed;
        Check(Well);
        Assert.False(quiet.IsCompleted);

        Check(Refused);
        Assert.True(quiet.IsCompleted);
    }

    [Fact]
    public void Who_does_not_answer_at_once_is_asked_again_meanwhile_but_not_by_ever_more()
    {
        _board.Hurry(Id);

        List<int> taken = [.. Enumerable.Range(0, 6).Select(_ =>
        {
            var due = _board.TakeDue(10).Count;
            Tick(0.5);
            return due;
        })];
        Tick(10);
        var more = _board.TakeDue(10).Count;
        _board.Release(Id);
        var next = _board.TakeDue(10).Count;

        Assert.Equal([1, 0, 1, 0, 1, 0], taken);
        Assert.Equal((0, 1), (more, next));
    }

    [Fact]
    public void A_hint_about_who_is_being_asked_asks_nobody_once_more()
    {
        _board.Hurry(Id);
        _board.TakeDue(10);

        _board.Hurry(Id);

        Assert.Empty(_board.TakeDue(10));
    }

    [Fact]
    public void Whose_requests_fail_is_suspect_until_they_do_not_and_not_because_it_was_dead()
    {
        Check(Well);
        _board.Hear(Gateway(TargetState.Up, tries: 100));
        _board.Hear(Gateway(TargetState.Up, tries: 200, failed: 50));
        var failing = _board.Statuses.Single();
        Check(Refused);
        Check(Refused);
        Tick(5);
        Check(Refused);
        var dead = State;
        _board.Hear(Gateway(TargetState.Up, tries: 210, failed: 60));
        Check(Well);
        Check(Well);
        _board.Hear(Gateway(TargetState.Up, tries: 240, failed: 60));
        Check(Well);

        Assert.Equal((HealthState.Suspect, "50 of the last 100 tries at it failed."), (failing.State, failing.Reason));
        Assert.Equal((HealthState.Unhealthy, HealthState.Healthy), (dead, State));
    }

    // As the loops do, several times a second: a gap would be a stall of ours.
    private void Tick(double seconds)
    {
        for (var tick = 0; tick < seconds * 4; tick++)
        {
            _time.Advance(TimeSpan.FromSeconds(0.25));
            _board.Hurry("nobody");
        }
    }

    private bool Check(CheckResult result, double seconds = 1)
    {
        Tick(seconds);
        return _board.Learn(Id, result, _clock.Now);
    }

    private ServiceList Registry(InstanceStatus status) =>
        new([new ServiceInstance(Id, "auth", "http://localhost:3001", Id, new Dictionary<string, string>(), status, _clock.Now, _clock.Now)], 1, 2);

    private GatewayView Gateway(TargetState state, long tries = 0, long failed = 0)
    {
        var nothing = new RequestMetrics(0, 0, 0, 0, new Dictionary<string, long>());
        var services = new Dictionary<string, IReadOnlyList<GatewayTarget>> { ["auth"] = [new GatewayTarget(Id, Id, "http://localhost:3001", state == TargetState.Up, state)] };
        return new GatewayView(
            new GatewayStatus(services, new RoundRobinStatus(new Dictionary<string, long>(), new Dictionary<string, RoundRobinStats>()), nothing, new Dictionary<string, string>(), DiscoverySource.Registry, _clock.Now),
            new GatewayMetrics(nothing, new Dictionary<string, ServiceMetrics>(), new Dictionary<string, InstanceMetrics> { [Id] = new(Id, "auth", "http://localhost:3001", tries, tries - failed, failed, 0, 1, new LatencyMetrics(null, null, null), 0, 0, "closed", 0) }, _clock.Now),
            _clock.Now);
    }
}
