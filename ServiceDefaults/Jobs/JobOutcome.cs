using QuizNet.ServiceDefaults.Jobs.Scripts;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>What becomes of a job after an attempt. What is one of FinishScript's letters, Text the result or an error line.</summary>
internal sealed record JobOutcome(ClaimedJob Job, string What, string Text, TimeSpan Pause)
{
    public bool IsFailure => What is FinishScript.TryAgain or FinishScript.Failed;

    public static JobOutcome Completed(ClaimedJob job, string? result) => new(job, FinishScript.Completed, result ?? "", TimeSpan.Zero);

    public static JobOutcome GivenBack(ClaimedJob job) => new(job, FinishScript.GivenBack, "", TimeSpan.Zero);

    /// <summary>Tried again after a pause, of which the random part (0 to 1) is taken, or failed for good.</summary>
    public static JobOutcome After(Exception failure, ClaimedJob job, JobQueueOptions options, DateTimeOffset now, double random)
    {
        var line = ErrorLine.Of(job.Attempt, now, failure);
        return failure is JobFailedException || job.Attempt >= job.MaxAttempts
            ? new JobOutcome(job, FinishScript.Failed, line, TimeSpan.Zero)
            : new JobOutcome(job, FinishScript.TryAgain, line, Backoff.After(job.Attempt, options.BackoffBase, options.BackoffCap, random));
    }
}
