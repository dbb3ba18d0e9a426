namespace QuizNet.Gateway.Metrics;

/// <summary>What has been sent somewhere, and what came of it. Counting takes no lock.</summary>
internal sealed class Traffic
{
    private long _good;
    private long _bad;
    private long _retries;

    public long Good => Volatile.Read(ref _good);

    public long Bad => Volatile.Read(ref _bad);

    public long Total => Good + Bad;

    /// <summary>Tries that came after another try of the same request.</summary>
    public long Retries => Volatile.Read(ref _retries);

    public RecentOutcomes Recent { get; } = new();

    /// <summary>Of the good ones, and of those that were given up because somebody else was faster: as long as they had taken by then.</summary>
    public LatencyWindow Latencies { get; } = new();

    /// <summary>Of the good ones, since the start.</summary>
    public LatencyHistogram AllLatencies { get; } = new();

    public void Add(bool good, TimeSpan duration, TimeSpan now)
    {
        Recent.Add(good, now);
        if (good)
        {
            Interlocked.Increment(ref _good);
            Latencies.Add(duration, now);
            AllLatencies.Add(duration);
        }
        else
        {
            Interlocked.Increment(ref _bad);
        }
    }

    /// <summary>What was lately is over.</summary>
    public void Forget()
    {
        Recent.Clear();
        Latencies.Clear();
    }

    public void AddRetry() => Interlocked.Increment(ref _retries);
}
