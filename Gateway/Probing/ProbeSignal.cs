namespace QuizNet.Gateway.Probing;

/// <summary>Wakes the probing loop before its time.</summary>
internal sealed class ProbeSignal : IDisposable
{
    private readonly SemaphoreSlim _signal = new(0, 1);

    public void Hurry()
    {
        try
        {
            _signal.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is awake already.
        }
    }

    public Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken) => _signal.WaitAsync(longest, cancellationToken);

    public void Dispose() => _signal.Dispose();
}
