namespace QuizNet.Gateway.Breakers;

/// <summary>
/// Closed until it is tripped, then open for a time, then half-open: one probe passes, and its outcome closes or opens it again.
/// What fails again soon stays out longer. Times count from any fixed moment.
/// </summary>
internal sealed class Breaker(BreakerOptions options)
{
    // A probe that is never reported on must not keep the breaker half-open for good.
    private static readonly TimeSpan ProbePatience = TimeSpan.FromSeconds(15);

    private readonly Lock _lock = new();
    private volatile BreakerState _state;
    private TimeSpan _nextProbe;
    private TimeSpan _closedAt;
    private int _openings;
    private int _failedProbes;
    private bool _isGone;

    public BreakerState State => _state;

    public bool IsClosed => _state == BreakerState.Closed;

    /// <summary>How often it has been tripped.</summary>
    public long Trips { get; private set; }

    /// <summary>
    /// True for the one call that opens it. Who is gone has done nothing wrong: it is asked often whether it is back, and its next time
    /// is no longer than its first.
    /// </summary>
    public bool Trip(TimeSpan now, bool isGone = false)
    {
        lock (_lock)
        {
            if (_state != BreakerState.Closed)
            {
                return false;
            }

            if (!isGone)
            {
                _openings = now - _closedAt > options.Forgiven ? 1 : _openings + 1;
            }

            Trips++;
            (_isGone, _failedProbes) = (isGone, 0);
            Open(now);
            return true;
        }
    }

    /// <summary>True for the one caller that is to find out how things are, and to report it.</summary>
    public bool TryProbe(TimeSpan now)
    {
        if (_state == BreakerState.Closed)
        {
            return false;
        }

        lock (_lock)
        {
            if (_state == BreakerState.Closed || now < _nextProbe)
            {
                return false;
            }

            _state = BreakerState.HalfOpen;
            _nextProbe = now + ProbePatience;
            return true;
        }
    }

    /// <summary>The probe went well. True if that closes the breaker.</summary>
    public bool Succeed(TimeSpan now)
    {
        lock (_lock)
        {
            if (_state != BreakerState.HalfOpen)
            {
                return false;
            }

            _state = BreakerState.Closed;
            _closedAt = now;
            return true;
        }
    }

    /// <summary>The probe failed.</summary>
    public void Fail(TimeSpan now)
    {
        lock (_lock)
        {
            if (_state == BreakerState.HalfOpen)
            {
                _failedProbes++;
                Open(now);
            }
        }
    }

    /// <summary>The probe has found out nothing, so the next one may come at once.</summary>
    public void GiveBack(TimeSpan now)
    {
        lock (_lock)
        {
            if (_state == BreakerState.HalfOpen)
            {
                (_state, _nextProbe) = (BreakerState.Open, now);
            }
        }
    }

    /// <summary>There is reason to believe that all is well again: the next probe may come at once.</summary>
    public void Hurry(TimeSpan now)
    {
        lock (_lock)
        {
            if (_state == BreakerState.Open)
            {
                _nextProbe = now;
            }
        }
    }

    internal static TimeSpan OpenFor(int openings, BreakerOptions options)
    {
        var doubled = options.Shortest.TotalSeconds * Math.Pow(2, openings - 1);
        return doubled < options.Longest.TotalSeconds ? TimeSpan.FromSeconds(doubled) : options.Longest;
    }

    private void Open(TimeSpan now)
    {
        var time = OpenFor((_isGone ? 1 : _openings) + _failedProbes, options);
        _state = BreakerState.Open;
        _nextProbe = now + (_isGone && time > options.LongestIfGone ? options.LongestIfGone : time);
    }
}
