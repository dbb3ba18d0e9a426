namespace QuizNet.Load.Measuring;

/// <summary>Everything that is counted of a run.</summary>
internal sealed class Tally
{
    // Guards all that follows.
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, long> _outcomes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _replicas = new(StringComparer.Ordinal);
    private TimeSpan _lastGood;

    /// <summary>Of good answers: one that fails at once must not make a run look fast.</summary>
    public LatencyHistogram Latencies { get; } = new();

    public long Good { get; private set; }

    /// <summary>Answered, but not well.</summary>
    public long Failed { get; private set; }

    /// <summary>Not answered.</summary>
    public long Errors { get; private set; }

    public long Total => Good + Failed + Errors;

    /// <summary>Not of nothing: a run that has not asked has not shown anything.</summary>
    public bool IsAllGood => Good > 0 && Good == Total;

    /// <summary>The longest time in which nobody had a good answer, from the start of the run on, and to its end if that was told.</summary>
    public TimeSpan LongestGap { get; private set; }

    /// <summary>Status, or name of the error, and how often. To be read when the run is over, as the replicas.</summary>
    public IReadOnlyDictionary<string, long> Outcomes => _outcomes;

    public IReadOnlyDictionary<string, long> Replicas => _replicas;

    /// <param name="intended">When it was to be sent, since the start of the run.</param>
    /// <param name="latency">From then until the answer.</param>
    /// <param name="answer">What became of it.</param>
    public void Record(TimeSpan intended, TimeSpan latency, Answer answer)
    {
        lock (_lock)
        {
            Count(_outcomes, answer.Outcome);
            if (answer.Replica is { } replica)
            {
                Count(_replicas, replica);
            }

            Good += answer.IsGood ? 1 : 0;
            Errors += answer.Error is null ? 0 : 1;
            Failed += !answer.IsGood && answer.Error is null ? 1 : 0;
            if (answer.IsGood)
            {
                Latencies.Record(latency);
                See(intended + latency);
            }
        }
    }

    /// <summary>Nothing has been sent since. Whoever has had no good answer by then has waited until then.</summary>
    public void End(TimeSpan at)
    {
        lock (_lock)
        {
            See(at);
        }
    }

    private void See(TimeSpan now)
    {
        LongestGap = now - _lastGood > LongestGap ? now - _lastGood : LongestGap;
        _lastGood = now > _lastGood ? now : _lastGood;
    }

    private static void Count(SortedDictionary<string, long> counts, string name) => counts[name] = counts.GetValueOrDefault(name) + 1;
}
