namespace QuizNet.Gateway.LoadBalancing;

/// <summary>
/// An average of durations in which the newest counts most. It rises at once and falls slowly, as in Finagle's peak EWMA: a
/// replica that has become slow is noticed with its first slow answer.
/// </summary>
internal sealed class MovingAverage
{
    // After this time an old value counts for a third.
    private static readonly TimeSpan Memory = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private double _milliseconds;
    private TimeSpan _at;

    /// <summary>0 until there is a first one.</summary>
    public double Milliseconds => Volatile.Read(ref _milliseconds);

    public void Add(TimeSpan duration, TimeSpan now)
    {
        var milliseconds = duration.TotalMilliseconds;
        lock (_lock)
        {
            var weight = milliseconds > _milliseconds ? 0.5 : 1 - Math.Exp(-Math.Max(0, (now - _at) / Memory));
            _milliseconds = _milliseconds == 0 ? milliseconds : _milliseconds + (weight * (milliseconds - _milliseconds));
            _at = now;
        }
    }
}
