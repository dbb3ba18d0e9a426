namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>Lets one waiter sleep until somebody has something for it. What is set while it is awake is not lost.</summary>
internal sealed class AsyncSignal
{
    private TaskCompletionSource _set = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Set() => Volatile.Read(ref _set).TrySetResult();

    /// <summary>Returns when set, or after that time. The waiter looks for work afterwards, not before.</summary>
    public async Task WaitAsync(TimeSpan atMost, TimeProvider time, CancellationToken cancellationToken)
    {
        var set = _set.Task;
        if (!set.IsCompleted)
        {
            using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAny(set, Task.Delay(atMost, time, enough.Token));
            await enough.CancelAsync();
        }

        if (set.IsCompleted)
        {
            Volatile.Write(ref _set, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        cancellationToken.ThrowIfCancellationRequested();
    }
}
