using Microsoft.AspNetCore.Http.Features;

namespace QuizNet.Gateway.Idempotency;

/// <summary>Notices at once that an answer has been cut off; the token for it is only cancelled a moment later.</summary>
internal sealed class AbortWatch(IHttpRequestLifetimeFeature inner) : IHttpRequestLifetimeFeature
{
    private volatile bool _aborted;

    public bool IsAborted => _aborted || inner.RequestAborted.IsCancellationRequested;

    public CancellationToken RequestAborted { get => inner.RequestAborted; set => inner.RequestAborted = value; }

    public void Abort()
    {
        _aborted = true;
        inner.Abort();
    }
}
