using QuizNet.Contracts;

namespace QuizNet.Gateway.Metrics;

/// <summary>How long the requests of the last ten to twenty seconds took.</summary>
internal sealed class LatencyWindow
{
    private static readonly TimeSpan Generation = TimeSpan.FromSeconds(10);

    private readonly Lock _turning = new();
    private LatencyHistogram _present = new();
    private LatencyHistogram _past = new();
    private long _turnAt = Generation.Ticks;

    public void Add(TimeSpan duration, TimeSpan now)
    {
        Turn(now);
        _present.Add(duration);
    }

    /// <summary>Null without requests, or with fewer than the least that one wants to judge by.</summary>
    public TimeSpan? Quantile(double share, TimeSpan now, int least = 1)
    {
        Turn(now);
        return LatencyHistogram.Quantile(share, least, _present, _past);
    }

    public IReadOnlyList<LatencyBucket> Buckets(TimeSpan now)
    {
        Turn(now);
        return LatencyHistogram.Doublings(_present, _past);
    }

    public void Clear()
    {
        lock (_turning)
        {
            _present.Clear();
            _past.Clear();
        }
    }

    private void Turn(TimeSpan now)
    {
        if (now.Ticks < Volatile.Read(ref _turnAt))
        {
            return;
        }

        lock (_turning)
        {
            if (now.Ticks < _turnAt)
            {
                return;
            }

            // After a long silence the present is past, too.
            var silent = now.Ticks >= _turnAt + Generation.Ticks;
            (_past, _present) = (_present, _past);
            _present.Clear();
            if (silent)
            {
                _past.Clear();
            }

            Volatile.Write(ref _turnAt, now.Ticks + Generation.Ticks);
        }
    }
}
