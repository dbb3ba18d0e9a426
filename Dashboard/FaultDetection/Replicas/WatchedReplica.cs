using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection.Gateways;
using QuizNet.Dashboard.FaultDetection.Judging;

namespace QuizNet.Dashboard.FaultDetection.Replicas;

/// <summary>All that is known of a replica: what the registry, our checks and the gateway say of it. Only the board touches it.</summary>
internal sealed class WatchedReplica(ServiceInstance known, DetectionOptions options, DateTimeOffset now)
{
    // Older than that, the gateway's word is none.
    private static readonly TimeSpan WordLasts = TimeSpan.FromSeconds(3);

    // The hint may have been lost.
    private static readonly TimeSpan HintAgainAfter = TimeSpan.FromSeconds(5);

    // What the gateway says is a median already.
    private const int LooksAtRequests = 3;

    // In the 10 to 20 s that it is the median of. Of fewer, one that had to wait for a processor would decide.
    private const int LeastRequests = 10;

    // A silent one is asked again before the first question has been given up, and not by ever more of them.
    private const int MostChecksUnderWay = 3;

    private readonly Suspicion _suspicion = new(options.AcceptablePause, options.LeastDeviation);
    private readonly JudgedHealth _health = new(options, now);
    private readonly Flapping _flapping = new();
    private readonly ResponseTimes _checks = new();
    private readonly ResponseTimes _requests = new(LooksAtRequests);
    private readonly TrafficWindow _traffic = new();
    private GatewayTarget? _word;
    private DateTimeOffset _wordAt;
    private DateTimeOffset? _hintedAt;
    private DateTimeOffset? _expiredAt;
    private DateTimeOffset? _lastCheck;
    private double? _responseMs;
    private string? _slowness;

    public ServiceInstance Known { get; private set; } = known;

    /// <summary>When it is to be checked next.</summary>
    public DateTimeOffset Due { get; set; } = now;

    public int ChecksUnderWay { get; private set; }

    public bool MayBeChecked => ChecksUnderWay < MostChecksUnderWay;

    public HealthState State => _health.State;

    public double? TypicalCheck => _checks.Typical;

    public double? TypicalRequest => _requests.Typical;

    /// <summary>A check begins. Unless its answer comes before, the next one begins soon: a silence is to be known for one as early as it is sure.</summary>
    public void Begin(DateTimeOffset now)
    {
        ChecksUnderWay++;
        Due = now + options.SuspectInterval;
    }

    /// <summary>It may be another run of the replica than the one that it began with.</summary>
    public void End() => ChecksUnderWay = Math.Max(0, ChecksUnderWay - 1);

    /// <summary>What the registry says.</summary>
    public void Follow(ServiceInstance instance, DateTimeOffset now)
    {
        if (instance.LastHeartbeat > Known.LastHeartbeat)
        {
            // By the registry's clock, which may be ahead of ours.
            _suspicion.HearOf(instance.LastHeartbeat < now ? instance.LastHeartbeat : now, options.Interval);
        }

        Known = instance;
        _expiredAt = instance.Status == InstanceStatus.Down ? _expiredAt ?? now : null;
        Overrule(now);
    }

    /// <summary>What the gateway says, or null if it says nothing (any more).</summary>
    public void Hear(GatewayTarget? target, InstanceMetrics? metrics, DateTimeOffset now)
    {
        (_word, _wordAt) = (target, now);
        Count(metrics, now);
        var wasHealthy = State == HealthState.Healthy;
        _health.Doubt(IsOut(target) ? $"The gateway sends it no requests: it {target!.Reason ?? "has failed"}." : metrics is null ? null : Errors() ?? _slowness, now);
        Overrule(now);
        if (wasHealthy && State == HealthState.Suspect)
        {
            Due = now;
        }
    }

    /// <summary>How a check went. True if the gateway should have a look of its own.</summary>
    public bool Learn(CheckResult check, DateTimeOffset now)
    {
        (_lastCheck, _responseMs) = (now, check.Milliseconds);
        var wasDown = State == HealthState.Unhealthy;
        _health.Check(check, _suspicion.Level(now), WitnessAt(now), now);
        if (wasDown && State != HealthState.Unhealthy)
        {
            // What failed because it was down says nothing about how it is now.
            _traffic.Clear();
        }

        _flapping.Add(check.IsWell);
        var pause = ProbePace.Pause(State, _health.FailuresInARow, Random.Shared.NextDouble(), options);
        Due = check.Kind == CheckKind.Silent ? Due : now + pause;
        if (check.IsWell)
        {
            _checks.Add(check.Milliseconds);
        }

        // Any answer is a sign of life.
        if (check.Kind is CheckKind.Well or CheckKind.Unwell)
        {
            _suspicion.Hear(now, pause);
            _hintedAt = null;
            return false;
        }

        if (State == HealthState.Unhealthy || now - _hintedAt < HintAgainAfter)
        {
            return false;
        }

        _hintedAt = now;
        return true;
    }

    public void Forgive(TimeSpan pause) => _suspicion.Forgive(pause);

    public void CompareTimes(IReadOnlyCollection<double> checksOfOthers, IReadOnlyCollection<double> requestsOfOthers)
    {
        _checks.Compare(checksOfOthers);
        _requests.Compare(requestsOfOthers);
        _slowness = Slowness();
    }

    /// <summary>Its lease ran out so long ago that nobody waits for it any more.</summary>
    public bool IsForgotten(DateTimeOffset now) => now - _expiredAt > options.ForgetAfter;

    public ReplicaStatus Status(DateTimeOffset now) => new(
        Known.ServiceId,
        Known.Name,
        Known.ServiceType,
        Known.Url,
        State,
        _health.Reason,
        _health.Since,
        _lastCheck,
        _responseMs is { } milliseconds ? Math.Round(milliseconds, 1) : null,
        _health.FailuresInARow,
        Math.Round(_suspicion.Level(now), 2),
        _flapping.IsFlapping,
        _health.History);

    public ReplicaFacts Facts(DateTimeOffset now) => new(Status(now), _slowness, Errors());

    private void Count(InstanceMetrics? metrics, DateTimeOffset now)
    {
        if (metrics?.Latency.P50 is { } half && metrics.Buckets.Sum(bucket => bucket.Count) >= LeastRequests)
        {
            _requests.Add(half);
        }
        else
        {
            _requests.Forget();
        }

        if (metrics is null)
        {
            return;
        }

        _traffic.Add(new TrafficCount(now, metrics.Total, metrics.Failed, Shed: 0, Queued: 0));
    }

    private static bool IsOut(GatewayTarget? target) => target?.State is TargetState.Out or TargetState.Probing;

    private void Overrule(DateTimeOffset now) => _health.Overrule(_word?.State == TargetState.Draining, _expiredAt is not null, now);

    private Witness WitnessAt(DateTimeOffset now)
    {
        if (_word is null || now - _wordAt > WordLasts)
        {
            return Witness.Absent;
        }

        if (IsOut(_word))
        {
            return Witness.Confirms;
        }

        // What it said before it was asked to look is about the time before.
        return _hintedAt is not { } hinted ? Witness.Absent
            : _wordAt < hinted + options.WitnessPatience ? Witness.Undecided
            : _word.State == TargetState.Suspect ? Witness.Absent
            : Witness.Denies;
    }

    private string? Slowness() =>
        _requests.IsSlow ? $"Half of its requests take longer than {_requests.Typical:0} ms{Usually(_requests)}."
        : _checks.IsSlow ? $"Its health check takes {_checks.Typical:0} ms{Usually(_checks)}."
        : null;

    private static string Usually(ResponseTimes times) => times.Usual is { } usual ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"; {usual:0} were usual") : "";

    private string? Errors() => _traffic.IsFailing ? $"{_traffic.Failures} of the last {_traffic.Requests} tries at it failed." : null;
}

/// <summary>A replica, and sentences about what is wrong with it besides its state.</summary>
internal sealed record ReplicaFacts(ReplicaStatus Status, string? Slowness, string? Errors);
