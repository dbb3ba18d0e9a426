namespace QuizNet.Dashboard.FaultDetection;

/// <summary>Wakes all who wait for the next change. Take the task first and look then: a change in between completes it.</summary>
internal sealed class ChangeSignal
{
    private volatile TaskCompletionSource _next = New();

    public Task Next => _next.Task;

    public void Raise() => Interlocked.Exchange(ref _next, New()).SetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
