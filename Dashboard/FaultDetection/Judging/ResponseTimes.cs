namespace QuizNet.Dashboard.FaultDetection.Judging;

/// <summary>Slow is not dead: finds a replica that takes much longer than it did, and than the others of its kind do. Milliseconds.</summary>
/// <param name="recent">The last so many decide.</param>
internal sealed class ResponseTimes(int recent = 5)
{
    private const int Remembered = 120;
    private const int LeastRemembered = 10;

    // Nobody notices a health check of less, and a busy machine makes one of that.
    private const double Noticeable = 200;

    private const double Start = 3;
    private const double Stop = 2;

    private readonly Queue<double> _recent = new();
    private readonly Queue<double> _before = new();

    public bool IsSlow { get; private set; }

    /// <summary>The median of the last few; null until there are that many. One slow answer does not move it.</summary>
    public double? Typical => _recent.Count < recent ? null : Median(_recent);

    /// <summary>What was typical while all was well.</summary>
    public double? Usual => _before.Count < LeastRemembered ? null : Median(_before);

    public void Add(double milliseconds)
    {
        _recent.Enqueue(milliseconds);
        if (_recent.Count <= recent)
        {
            return;
        }

        var old = _recent.Dequeue();
        if (!IsSlow)
        {
            _before.Enqueue(old);
            if (_before.Count > Remembered)
            {
                _before.Dequeue();
            }
        }
    }

    /// <summary>Nobody asks it any more, so there is nothing to say of how it is now. What was usual stays so.</summary>
    public void Forget()
    {
        _recent.Clear();
        IsSlow = false;
    }

    /// <summary>Siblings: what is typical of the others. If all are slow, the fault is elsewhere.</summary>
    public void Compare(IReadOnlyCollection<double> siblings)
    {
        if (Typical is not { } typical || (Usual is null && siblings.Count == 0))
        {
            return;
        }

        var factor = IsSlow ? Stop : Start;
        IsSlow = typical > Noticeable
            && (Usual is not { } usual || typical > factor * usual)
            && (siblings.Count == 0 || typical > factor * Median(siblings));
    }

    private static double Median(IReadOnlyCollection<double> values) => values.Order().ElementAt(values.Count / 2);
}
