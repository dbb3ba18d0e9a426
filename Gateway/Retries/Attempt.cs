using QuizNet.Gateway.Ejection;
using QuizNet.Gateway.Replicas;

namespace QuizNet.Gateway.Retries;

/// <summary>One try of a request at one replica. Its task does not fail: what went wrong is its result.</summary>
internal sealed record Attempt(Replica Replica, TimeSpan Began, Task<AttemptResult> Task, CancellationTokenSource GiveUp)
{
    /// <summary>Its replica has answered others in the meantime, so that one is slow, or stuck with this one, but not frozen.</summary>
    public bool IsAtLivingReplica => Replica.LastAnswer > Began;

    /// <summary>Another one was faster, or the client has gone. Whatever still comes is thrown away.</summary>
    public void Abandon()
    {
        GiveUp.Cancel();
        _ = Task.ContinueWith(static late => late.Result.Answer?.Dispose(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }
}

internal readonly record struct AttemptResult(Outcome Outcome, HttpResponseMessage? Answer, Exception? Failure)
{
    /// <summary>For the client, whatever else might be tried.</summary>
    public bool IsFinal => Answer is not null && (Outcome == Outcome.Answered || !RetryRules.IsWorthAnotherTry((int)Answer.StatusCode));
}
