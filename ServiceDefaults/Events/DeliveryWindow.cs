namespace QuizNet.ServiceDefaults.Events;

/// <summary>
/// What a reader of a partition has taken and not yet finished. Events of different keys overtake each other, so an event that is
/// tried again holds up its own key only; what may be committed is the offset up to which nothing is missing.
/// </summary>
internal sealed class DeliveryWindow(long position)
{
    private readonly Lock _lock = new();
    private readonly SortedSet<long> _open = [];
    private long _last = position;

    /// <summary>The last one that was taken.</summary>
    public long Last
    {
        get
        {
            lock (_lock)
            {
                return _last;
            }
        }
    }

    public int Open
    {
        get
        {
            lock (_lock)
            {
                return _open.Count;
            }
        }
    }

    /// <summary>All up to this one are finished.</summary>
    public long Finished
    {
        get
        {
            lock (_lock)
            {
                return _open.Count == 0 ? _last : _open.Min - 1;
            }
        }
    }

    public void Take(long offset)
    {
        lock (_lock)
        {
            _open.Add(offset);
            _last = offset;
        }
    }

    public void Finish(long offset)
    {
        lock (_lock)
        {
            _open.Remove(offset);
        }
    }
}
