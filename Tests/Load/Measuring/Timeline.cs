namespace QuizNet.Load.Measuring;

/// <summary>How many requests were sent in each tenth of a second, and how many of them were answered well.</summary>
internal sealed class Timeline
{
    private const int BucketsPerSecond = 10;
    private static readonly TimeSpan Bucket = TimeSpan.FromSeconds(1) / BucketsPerSecond;

    // Guards the lists.
    private readonly Lock _lock = new();
    private readonly List<int> _sent = [];
    private readonly List<int> _good = [];

    public void Record(TimeSpan intended, bool good)
    {
        var at = (int)(intended / Bucket);
        lock (_lock)
        {
            while (_sent.Count <= at)
            {
                _sent.Add(0);
                _good.Add(0);
            }

            _sent[at]++;
            _good[at] += good ? 1 : 0;
        }
    }

    public double GoodShare(TimeSpan from, TimeSpan until)
    {
        lock (_lock)
        {
            var buckets = (int)(from / Bucket)..Math.Min((int)(until / Bucket), _sent.Count);
            var sent = _sent[buckets].Sum();
            return sent == 0 ? 1 : (double)_good[buckets].Sum() / sent;
        }
    }

    /// <summary>How long after a moment it took until this share was good in every second that followed. Null if it never was so for a second.</summary>
    public TimeSpan? GoodAgainAfter(TimeSpan moment, double share)
    {
        lock (_lock)
        {
            var first = (int)Math.Ceiling(moment / Bucket);
            var last = _sent.Count - BucketsPerSecond;
            if (first > last)
            {
                return null;
            }

            var from = last + 1;
            while (from > first && IsGood(from - 1))
            {
                from--;
            }

            return from > last ? null : (from - first) * Bucket;
        }

        bool IsGood(int start) => _good.Skip(start).Take(BucketsPerSecond).Sum() >= share * _sent.Skip(start).Take(BucketsPerSecond).Sum();
    }
}
