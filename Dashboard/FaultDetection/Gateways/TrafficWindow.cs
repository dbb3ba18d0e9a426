namespace QuizNet.Dashboard.FaultDetection.Gateways;

/// <summary>What the gateway has counted within the last half minute, of a service or of a replica.</summary>
internal sealed class TrafficWindow
{
    private const double FailingStart = 0.05;
    private const double FailingStop = 0.025;
    private const int LeastRequests = 20;

    // Somebody waits for admission at every look: that is no burst any more.
    private const int LooksWithQueue = 5;

    private static readonly TimeSpan Length = TimeSpan.FromSeconds(30);

    private readonly Queue<TrafficCount> _counts = new();
    private int _queuedInARow;

    public bool IsFailing { get; private set; }

    /// <summary>Requests were sent away, or wait all the time, because there are more than the replicas can take.</summary>
    public bool IsSaturated => Shed > 0 || _queuedInARow >= LooksWithQueue;

    public long Requests => _counts.Count == 0 ? 0 : _counts.Last().Total - _counts.Peek().Total;

    public long Failures => _counts.Count == 0 ? 0 : _counts.Last().Failed - _counts.Peek().Failed;

    public long Shed => _counts.Count == 0 ? 0 : _counts.Last().Shed - _counts.Peek().Shed;

    public void Clear()
    {
        _counts.Clear();
        (IsFailing, _queuedInARow) = (false, 0);
    }

    public void Add(TrafficCount count)
    {
        // Another gateway, or a new run of it, counts from the start.
        if (_counts.Count > 0 && count.IsLessThan(_counts.Last()))
        {
            _counts.Clear();
        }

        _counts.Enqueue(count);
        while (_counts.Peek().At < count.At - Length)
        {
            _counts.Dequeue();
        }

        _queuedInARow = count.Queued > 0 ? _queuedInARow + 1 : 0;
        IsFailing = Requests >= LeastRequests && Failures > (IsFailing ? FailingStop : FailingStart) * Requests;
    }
}

/// <summary>All but the queue are since the gateway's start.</summary>
internal readonly record struct TrafficCount(DateTimeOffset At, long Total, long Failed, long Shed, int Queued)
{
    public bool IsLessThan(TrafficCount other) => Total < other.Total || Failed < other.Failed || Shed < other.Shed;
}
