using Microsoft.AspNetCore.Http;

namespace QuizNet.ServiceDefaults.Work;

/// <summary>
/// So many at a time, and some who wait for their turn. Who comes beyond that is sent away at once with 503 and the reason, which
/// is better for everybody than an answer that comes too late.
/// </summary>
public sealed class Slots(int count, int mostWaiting, string refusal) : IDisposable
{
    private readonly SemaphoreSlim _free = new(count);
    private int _waiting;

    /// <summary>Give it back by disposing it.</summary>
    public async Task<IDisposable> TakeAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _waiting) > mostWaiting)
        {
            Interlocked.Decrement(ref _waiting);
            throw new BadHttpRequestException(refusal, StatusCodes.Status503ServiceUnavailable);
        }

        try
        {
            await _free.WaitAsync(cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }

        return new Slot(_free);
    }

    public void Dispose() => _free.Dispose();

    private sealed class Slot(SemaphoreSlim free) : IDisposable
    {
        public void Dispose() => free.Release();
    }
}
