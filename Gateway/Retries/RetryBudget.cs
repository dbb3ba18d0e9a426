namespace QuizNet.Gateway.Retries;

/// <summary>
/// Second tries may be a part of all requests, so that they cannot turn an outage into a flood: one for every so many requests. What is
/// not used within some seconds is lost. Three are always there for a quiet service.
/// </summary>
internal sealed class RetryBudget(int requestsForOne)
{
    // Counted in what a request puts in, so that whole numbers do.
    private readonly int _reserve = 3 * requestsForOne;

    /// <summary>So many unused tries are remembered.</summary>
    private readonly int _most = 100 * requestsForOne;

    private int _saved = 3 * requestsForOne;

    public int Left => Volatile.Read(ref _saved) / requestsForOne;

    public void Deposit()
    {
        if (Volatile.Read(ref _saved) < _most)
        {
            Interlocked.Increment(ref _saved);
        }
    }

    public bool TryTake()
    {
        if (Interlocked.Add(ref _saved, -requestsForOne) >= 0)
        {
            return true;
        }

        Interlocked.Add(ref _saved, requestsForOne);
        return false;
    }

    /// <summary>To be called every second: the reserve fills up, and what has long been saved melts.</summary>
    public void Age()
    {
        var saved = Volatile.Read(ref _saved);
        if (saved < _reserve)
        {
            Interlocked.Add(ref _saved, Math.Min(requestsForOne, _reserve - saved));
        }
        else
        {
            Interlocked.Add(ref _saved, -(saved - _reserve) / 10);
        }
    }
}
