using QuizNet.Gateway.Breakers;
using QuizNet.Gateway.LoadBalancing;
using QuizNet.Gateway.Metrics;
using QuizNet.Gateway.Proxying;

namespace QuizNet.Gateway.Replicas;

/// <summary>A replica and all that this gateway knows of it.</summary>
internal sealed class Replica(Target target, BreakerOptions breaker, SlowStart slowStart)
{
    private long _lastAnswer;
    private int _waiting;
    private int _failuresInARow;

    public Target Target => target;

    public string Id => target.ServiceId;

    /// <summary>Out while it is not closed; probes bring it back.</summary>
    public Breaker Breaker { get; } = new(breaker);

    /// <summary>Why it was last taken out.</summary>
    public string? Reason { get; set; }

    /// <summary>Something is odd. Until a probe has gone well others are preferred.</summary>
    public volatile bool IsSuspect;

    /// <summary>It is to be probed at once.</summary>
    public volatile bool WantsProbe;

    /// <summary>An operator lets it finish what it has, and gives it nothing new.</summary>
    public volatile bool IsDraining;

    public SlowStart SlowStart => slowStart;

    public TimeSpan LastAnswer => TimeSpan.FromTicks(Volatile.Read(ref _lastAnswer));

    /// <summary>The requests that wait for its answer.</summary>
    public int Waiting => _waiting;

    public int FailuresInARow => _failuresInARow;

    public Traffic Traffic { get; } = new();

    public MovingAverage Latency { get; } = new();

    public bool IsAvailable => Breaker.IsClosed && !IsDraining;

    public void HasAnswered(TimeSpan now) => Volatile.Write(ref _lastAnswer, now.Ticks);

    public void Begin() => Interlocked.Increment(ref _waiting);

    public void End() => Interlocked.Decrement(ref _waiting);

    /// <summary>How many in a row it makes.</summary>
    public int CountFailure() => Interlocked.Increment(ref _failuresInARow);

    public void ForgetFailures()
    {
        // Written only if needed: all requests share this place in memory.
        if (Volatile.Read(ref _failuresInARow) != 0)
        {
            Volatile.Write(ref _failuresInARow, 0);
        }
    }
}
