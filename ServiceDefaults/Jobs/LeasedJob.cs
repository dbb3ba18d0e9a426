namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>A job in this process from its claim until its outcome is written or its lease is known to be lost.</summary>
internal sealed class LeasedJob : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private volatile bool _void;

    public LeasedJob(ClaimedJob job)
    {
        Job = job;
        Stopping = _stop.Token;
    }

    public ClaimedJob Job { get; }

    /// <summary>The attempt, and the writing of what came of it.</summary>
    public Task Running { get; set; } = Task.CompletedTask;

    /// <summary>Cancelled when the job becomes void.</summary>
    public CancellationToken Stopping { get; }

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

    public void Dispose() => _stop.Dispose();
}
