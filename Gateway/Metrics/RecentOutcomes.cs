namespace QuizNet.Gateway.Metrics;

/// <summary>What came of the requests of the last ten seconds, counted by the second. Counting takes no lock.</summary>
internal sealed class RecentOutcomes
{
    public const int Seconds = 10;

    // One more than is added up: the present second has only begun.
    private readonly Second[] _seconds = [.. Enumerable.Range(0, Seconds + 2).Select(_ => new Second())];

    public void Add(bool good, TimeSpan now)
    {
        var number = (long)now.TotalSeconds;
        var second = _seconds[number % _seconds.Length];
        second.BeginWith(number);
        Interlocked.Increment(ref good ? ref second.Good : ref second.Bad);
    }

    /// <summary>Those of the last ten seconds and the present one.</summary>
    public OutcomeCount Count(TimeSpan now) => Sum((long)now.TotalSeconds - Seconds, (long)now.TotalSeconds);

    /// <summary>Requests per second, over those that are complete.</summary>
    public double Rate(TimeSpan now) => (double)Sum((long)now.TotalSeconds - Seconds, (long)now.TotalSeconds - 1).Total / Seconds;

    public void Clear()
    {
        foreach (var second in _seconds)
        {
            second.BeginWith(-1);
        }
    }

    private OutcomeCount Sum(long first, long last)
    {
        int good = 0, bad = 0;
        foreach (var second in _seconds)
        {
            if (second.Number >= first && second.Number <= last)
            {
                good += second.Good;
                bad += second.Bad;
            }
        }

        return new OutcomeCount(good, bad);
    }

    private sealed class Second
    {
        public int Good;
        public int Bad;
        private long _number = -1;

        public long Number => Volatile.Read(ref _number);

        // Whoever comes first in a second clears the old counts. A count that slips in between is lost: one in millions.
        public void BeginWith(long number)
        {
            var old = Volatile.Read(ref _number);
            if (old != number && Interlocked.CompareExchange(ref _number, number, old) == old)
            {
                Volatile.Write(ref Good, 0);
                Volatile.Write(ref Bad, 0);
            }
        }
    }
}

internal readonly record struct OutcomeCount(int Good, int Bad)
{
    public int Total => Good + Bad;

    public double BadShare => Total == 0 ? 0 : (double)Bad / Total;
}
