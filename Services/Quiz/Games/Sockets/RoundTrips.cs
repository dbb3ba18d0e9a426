namespace QuizNet.Quiz.Games.Sockets;

/// <summary>How long messages to a socket and back take, as measured here. The fastest of the last ones counts, so one late answer wins nothing.</summary>
internal sealed class RoundTrips(TimeProvider time)
{
    private const int Kept = 5;

    private readonly Lock _lock = new();
    private readonly Queue<TimeSpan> _last = new();
    private int _number;
    private long _begun;

    public TimeSpan Half
    {
        get
        {
            lock (_lock)
            {
                return _last.Count == 0 ? TimeSpan.Zero : _last.Min() / 2;
            }
        }
    }

    /// <summary>The number that is to come back.</summary>
    public int Begin()
    {
        lock (_lock)
        {
            _begun = time.GetTimestamp();
            return ++_number;
        }
    }

    /// <summary>Only the newest number counts, once.</summary>
    public void End(int number)
    {
        lock (_lock)
        {
            if (number != _number || _begun == 0)
            {
                return;
            }

            _last.Enqueue(time.GetElapsedTime(_begun));
            _begun = 0;
            if (_last.Count > Kept)
            {
                _last.Dequeue();
            }
        }
    }
}
