namespace QuizNet.Registry.Leases;

/// <summary>
/// Since when heartbeats have been observed without a gap. A start, Redis being away, and a pause of this very process
/// (garbage collection, SIGSTOP, a sleeping laptop) are gaps: heartbeats may have been missed, so nobody's silence counts.
/// </summary>
/// <param name="longestGap">Observations further apart than this mean that this process was paused.</param>
internal sealed class Continuity(TimeSpan longestGap)
{
    private readonly Lock _lock = new();
    private DateTimeOffset? _since;
    private DateTimeOffset _last;

    public void Observe(DateTimeOffset now)
    {
        lock (_lock)
        {
            if (_since is null || now - _last > longestGap)
            {
                _since = now;
            }

            _last = now;
        }
    }

    public void Interrupt(DateTimeOffset now)
    {
        lock (_lock)
        {
            _since = null;
            _last = now;
        }
    }

    public TimeSpan Age(DateTimeOffset now)
    {
        lock (_lock)
        {
            return _since is { } since && now - _last <= longestGap ? now - since : TimeSpan.Zero;
        }
    }
}
