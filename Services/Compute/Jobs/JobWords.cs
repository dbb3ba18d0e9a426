using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Jobs;

namespace QuizNet.Compute.Jobs;

/// <summary>Puts a job into the words of the contract.</summary>
internal static class JobWords
{
    /// <summary>Stacks are for those who run the system.</summary>
    public static JobInfo ToInfo(this JobSnapshot job, bool withStacks = false) => new(job.Id, job.Type, Name(job.State), job.Priority, job.Attempts, job.MaxAttempts, job.CreatedAt)
    {
        Input = JsonElement.Parse(job.Payload),
        Result = job.Result is null ? null : JsonElement.Parse(job.Result),
        Error = job.Error?.Reason,
        FailedAttempts = job.Error is null ? null : [.. job.Error.Attempts.Select(failure => new FailedAttempt(failure.Attempt, failure.At, failure.Reason, withStacks ? failure.Stack : null))],
        Progress = job.Progress is null ? null : new JobProgressInfo(job.Progress.Percent, job.Progress.Message),
        WaitingFor = job.WaitingFor,
        Owner = job.Owner,
        Worker = job.Worker,
        RunAt = job.RunAt,
        StartedAt = job.StartedAt,
        FinishedAt = job.FinishedAt,
    };

    /// <summary>Without what may be large.</summary>
    public static JobInfo ToBriefInfo(this JobSnapshot job) => job.ToInfo() with { Input = null, Result = null, FailedAttempts = null };

    public static string Name(JobState state) => state.ToString().ToLowerInvariant();

    /// <summary>What the queue says against a request, without the name of its parameter that .NET appends.</summary>
    public static string Sentence(ArgumentException mistake) => mistake.Message.Split(" (Parameter")[0];

    public static QueueStats ToContract(this JobStats stats) => new(
        stats.Waiting,
        stats.Delayed,
        stats.Active,
        stats.Completed,
        stats.Failed,
        stats.Cancelled,
        stats.DeadLetters,
        stats.Paused,
        stats.OldestWaiting is { } oldest ? Math.Round(oldest.TotalSeconds, 3) : null,
        [.. stats.Types.Select(type => new QueueTypeStats(type.Type, type.Waiting, type.Delayed, type.Active, type.Completed, type.Failed, type.Cancelled))],
        [.. stats.Minutes.Select(minute => new QueueMinute(minute.Minute, minute.Completed, minute.Failed))],
        [.. stats.Workers.Select(worker => new QueueWorker(worker.Name, worker.Running, worker.Concurrency, worker.LastSeen))]);
}
