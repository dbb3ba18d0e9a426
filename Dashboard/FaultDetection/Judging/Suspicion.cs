namespace QuizNet.Dashboard.FaultDetection.Judging;

/// <summary>
/// The phi of Hayashibara's accrual failure detector (2004): -log10 of the probability that a sign of life is only late. As checks
/// have a pace of their own, what counts is not the gap between two signs but how much later than planned each came.
/// </summary>
internal sealed class Suspicion(TimeSpan acceptablePause, TimeSpan leastDeviation)
{
    private const int Window = 100;

    // JSON knows no infinity.
    private const double Highest = 99;

    // Seconds, oldest first.
    private readonly Queue<double> _latenesses = new();
    private DateTimeOffset? _due;

    /// <summary>A sign of life; the next is planned within the interval.</summary>
    public void Hear(DateTimeOffset now, TimeSpan interval)
    {
        if (_due is { } due)
        {
            // Whoever was dead for an hour has not been late by an hour.
            _latenesses.Enqueue(Math.Clamp((now - due).TotalSeconds, 0, acceptablePause.TotalSeconds));
            if (_latenesses.Count > Window)
            {
                _latenesses.Dequeue();
            }
        }

        _due = now + interval;
    }

    /// <summary>A sign by another way, which says nothing about how regular ours are.</summary>
    public void HearOf(DateTimeOffset at, TimeSpan interval)
    {
        if (_due is null || at + interval > _due)
        {
            _due = at + interval;
        }
    }

    /// <summary>We ourselves have stood still.</summary>
    public void Forgive(TimeSpan pause) => _due += pause;

    /// <summary>0: nothing odd. 1: late by chance once in ten times. 8: once in a hundred million.</summary>
    public double Level(DateTimeOffset now)
    {
        if (_due is not { } due)
        {
            return 0;
        }

        var mean = _latenesses.Count == 0 ? 0 : _latenesses.Average();
        var variance = _latenesses.Count == 0 ? 0 : _latenesses.Average(lateness => (lateness - mean) * (lateness - mean));
        var deviation = Math.Max(Math.Sqrt(variance), leastDeviation.TotalSeconds);
        return Phi(((now - due - acceptablePause).TotalSeconds - mean) / deviation);
    }

    // The logistic approximation of the normal distribution that Akka uses; its error is below 0.00014.
    private static double Phi(double deviations)
    {
        var e = Math.Exp(-deviations * (1.5976 + (0.070566 * deviations * deviations)));
        var phi = deviations > 0 ? -Math.Log10(e / (1 + e)) : -Math.Log10(1 - (1 / (1 + e)));
        return Math.Clamp(phi, 0, Highest);
    }
}
