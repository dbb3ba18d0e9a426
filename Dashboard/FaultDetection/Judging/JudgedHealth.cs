using QuizNet.Contracts;

namespace QuizNet.Dashboard.FaultDetection.Judging;

/// <summary>
/// Makes a verdict of checks. Down after three failures in a row, or after two where nobody is there and a witness says the same, and
/// at once where a silence is beyond chance as well; up only after two good checks.
/// </summary>
internal sealed class JudgedHealth(DetectionOptions options, DateTimeOffset since)
{
    private const int ConfirmedToBeDown = 2;
    private const int KeptChanges = 20;

    // Checks that are asked for by hand or by a hint come close together; together they are one.
    private static readonly TimeSpan OneCheck = TimeSpan.FromSeconds(0.3);

    private readonly Queue<StateChange> _history = new();

    // What the checks alone say; the rest is laid over it.
    private HealthState _judged;
    private string? _reason;
    private string? _doubt;
    private bool _draining;
    private bool _expired;
    private int _absences;
    private int _successes;
    private DateTimeOffset? _lastFailure;

    public HealthState State { get; private set; }

    /// <summary>A sentence or two; none while all is well.</summary>
    public string? Reason => _expired ? "It has sent the registry no heartbeats for longer than its lease."
        : State == HealthState.Draining ? "An operator lets it finish what it has."
        : State is HealthState.Healthy or HealthState.Unknown ? null
        : _reason ?? _doubt;

    public DateTimeOffset Since { get; private set; } = since;

    public int FailuresInARow { get; private set; }

    public IReadOnlyList<StateChange> History => [.. _history];

    public void Check(CheckResult check, double suspicion, Witness witness, DateTimeOffset now)
    {
        if (check.IsWell)
        {
            Succeed();
        }
        else
        {
            Fail(check, suspicion, witness, now);
        }

        Show(now);
    }

    /// <summary>Somebody else finds it faulty, or (null) no longer does. That alone makes nobody worse than suspect.</summary>
    public void Doubt(string? reason, DateTimeOffset now)
    {
        _doubt = reason;
        if (reason is not null && _judged is HealthState.Healthy)
        {
            (_judged, _reason, _successes) = (HealthState.Suspect, null, 0);
        }

        Show(now);
    }

    /// <summary>What an operator and the registry say.</summary>
    public void Overrule(bool draining, bool expired, DateTimeOffset now)
    {
        if (_expired && !expired)
        {
            (_judged, _reason, _successes) = (HealthState.Recovering, "It sends heartbeats again.", 0);
        }

        (_draining, _expired) = (draining, expired);
        Show(now);
    }

    private void Succeed()
    {
        (FailuresInARow, _absences) = (0, 0);
        _successes++;
        if (_judged == HealthState.Unhealthy)
        {
            (_judged, _reason, _successes) = (HealthState.Recovering, "It answers again.", 1);
        }
        else if (_judged == HealthState.Unknown || (_successes >= options.SuccessesToBeUp && _doubt is null))
        {
            (_judged, _reason) = (HealthState.Healthy, null);
        }
    }

    private void Fail(CheckResult check, double suspicion, Witness witness, DateTimeOffset now)
    {
        _successes = 0;
        if (now - _lastFailure < OneCheck)
        {
            return;
        }

        _lastFailure = now;
        FailuresInARow++;
        _absences = check.Kind is CheckKind.Refused or CheckKind.Silent ? _absences + 1 : 0;
        if (_judged == HealthState.Unhealthy)
        {
            _reason = check.Sentence;
        }
        else if (_judged == HealthState.Recovering)
        {
            (_judged, _reason) = (HealthState.Unhealthy, $"{check.Sentence} It had only just come back.");
        }
        else if (IsDown(check, suspicion, witness))
        {
            (_judged, _reason) = (HealthState.Unhealthy, witness == Witness.Confirms ? $"{check.Sentence} The gateway finds the same." : check.Sentence);
        }
        else
        {
            (_judged, _reason) = (HealthState.Suspect, witness == Witness.Denies ? $"{check.Sentence} The gateway reaches it, though." : check.Sentence);
        }
    }

    private bool IsDown(CheckResult check, double suspicion, Witness witness)
    {
        var isLong = FailuresInARow >= options.FailuresToBeDown;
        return witness switch
        {
            Witness.Confirms => isLong || _absences >= ConfirmedToBeDown || suspicion > options.SuspicionToBeDown,
            Witness.Absent => isLong,

            // Who says so himself needs no witness.
            _ => isLong && check.Kind == CheckKind.Unwell,
        };
    }

    private void Show(DateTimeOffset now)
    {
        var state = _expired || _judged == HealthState.Unhealthy ? HealthState.Unhealthy
            : _draining ? HealthState.Draining
            : _judged;
        if (state == State)
        {
            return;
        }

        (State, Since) = (state, now);
        _history.Enqueue(new StateChange(state, now, Reason));
        if (_history.Count > KeptChanges)
        {
            _history.Dequeue();
        }
    }
}
