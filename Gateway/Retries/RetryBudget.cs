namespace QuizNet.Gateway.Retries;

/// <summary>
/// Second tries may be a fifth of all requests, so that they cannot turn an outage into a flood. Each request puts in a fifth, each
/// second try takes out one; what is not used within some seconds is lost. Three are always there for a quiet service.
/// </summary>
internal sealed class RetryBudget
{
    // Counted in fifths, so that a request puts in one and whole numbers do.
    private const int Price = 5;
    private const int Reserve = 3 * Price;

    /// <summary>So many unused requests are remembered.</summary>
    private const int Most = 500 * Price;

    private int _fifths = Reserve;

    public int Left => Volatile.Read(ref _fifths) / Price;

    public void Deposit()
    {
        if (Volatile.Read(ref _fifths) < Most)
        {
            Interlocked.Increment(ref _fifths);
        }
    }

    public bool TryTake()
    {
        if (Interlocked.Add(ref _fifths, -Price) >= 0)
        {
            return true;
        }

        Interlocked.Add(ref _fifths, Price);
        return false;
    }

    /// <summary>To be called every second: the reserve fills up, and what has long been saved melts.</summary>
    public void Age()
    {
        var fifths = Volatile.Read(ref _fifths);
        if (fifths < Reserve)
        {
            Interlocked.Add(ref _fifths, Math.Min(Price, Reserve - fifths));
        }
        else
        {
            Interlocked.Add(ref _fifths, -(fifths - Reserve) / 10);
        }
    }
}
