namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>
/// How many jobs to take beyond those that can run at once. A job of some microseconds is otherwise over long before the next
/// claim is answered. Nothing should wait here for longer than the horizon, because another worker might have begun it.
/// </summary>
internal sealed class ReadAhead(int concurrency)
{
    private const int Most = 100;

    // Of the falling average: the sixteenth part of each difference counts.
    private const int Smoothing = 16;

    private static readonly TimeSpan Horizon = TimeSpan.FromMilliseconds(20);

    // Guards _average.
    private readonly Lock _lock = new();

    // Unknown at first, so nothing is taken ahead.
    private TimeSpan _average = TimeSpan.FromSeconds(1);

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return Of(concurrency, _average);
            }
        }
    }

    public static int Of(int concurrency, TimeSpan average) => (int)Math.Min(Most, concurrency * (Horizon / Max(average, TimeSpan.FromTicks(1))));

    /// <summary>Rises at once and falls slowly: one long job among many short ones is the case to be careful with.</summary>
    public void Observe(TimeSpan ran)
    {
        lock (_lock)
        {
            _average = Max(ran, _average + ((ran - _average) / Smoothing));
        }
    }

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
