namespace QuizNet.Compute.Direct;

/// <summary>As many calculations at a time as there are cores; some wait, and those beyond are sent away at once rather than late.</summary>
internal sealed class DirectSlots : IDisposable
{
    private const int MostWaiting = 200;

    private readonly SemaphoreSlim _cores = new(Environment.ProcessorCount);
    private int _waiting;

    public async Task<IDisposable> TakeAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _waiting) > MostWaiting)
        {
            Interlocked.Decrement(ref _waiting);
            throw new BadHttpRequestException("This replica is busy. Try again in a second, or send the calculation as a job.", StatusCodes.Status503ServiceUnavailable);
        }

        try
        {
            await _cores.WaitAsync(cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }

        return new Slot(_cores);
    }

    public void Dispose() => _cores.Dispose();

    private sealed class Slot(SemaphoreSlim cores) : IDisposable
    {
        public void Dispose() => cores.Release();
    }
}
