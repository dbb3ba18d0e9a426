namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>A job in this process from its claim until its outcome is written or its lease is known to be lost.</summary>
internal sealed class LeasedJob : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _void;

    public LeasedJob(ClaimedJob job, long claimedAt)
    {
        Job = job;
        ClaimedAt = claimedAt;
        Stopping = _stop.Token;
    }

    public ClaimedJob Job { get; }

    /// <summary>A timestamp of the local clock.</summary>
    public long ClaimedAt { get; }

    /// <summary>Cancelled when the job becomes void.</summary>
    public CancellationToken Stopping { get; }

    public Task Ended => _ended.Task;

    /// <summary>Nothing that comes of it counts any more.</summary>
    public bool IsVoid => _void;

    public void Void()
    {
        _void = true;
        try
        {
            _stop.Cancel();
        }
        catch (Exception failure) when (failure is ObjectDisposedException or AggregateException)
        {
            // It ended at this moment, or something that the handler had registered threw.
        }
    }

    public void Dispose()
    {
        _ended.TrySetResult();
        _stop.Dispose();
    }
}
