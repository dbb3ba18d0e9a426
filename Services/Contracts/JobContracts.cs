using System.ComponentModel.DataAnnotations;
using System.Text.Json;

namespace QuizNet.Contracts;

/// <summary>A calculation to do in the background.</summary>
/// <param name="Type">The operation; GET /api/compute/operations lists them.</param>
/// <param name="Input">Its operands, as a list, or an object with operands and what else it takes.</param>
/// <param name="Priority">0 to 9, higher first; 5 if not given.</param>
/// <param name="Delay">Seconds before it may start.</param>
/// <param name="IdempotencyKey">The same job with the same key is only done once; also as the header Idempotency-Key.</param>
/// <param name="MaxAttempts">How often it is tried before it counts as failed.</param>
public sealed record SubmitJobRequest([property: Required] string? Type, JsonElement Input, int? Priority = null, double? Delay = null, string? IdempotencyKey = null, int? MaxAttempts = null);

public sealed record JobAnswer(string Message, JobInfo Job);

public sealed record JobInfo(string Id, string Type, string State, int Priority, int Attempts, int MaxAttempts, DateTimeOffset CreatedAt)
{
    public JsonElement? Input { get; init; }

    public JsonElement? Result { get; init; }

    /// <summary>Why the last attempt failed.</summary>
    public string? Error { get; init; }

    /// <summary>All attempts that failed, oldest first.</summary>
    public IReadOnlyList<FailedAttempt>? FailedAttempts { get; init; }

    public JobProgressInfo? Progress { get; init; }

    /// <summary>Why it is not running yet.</summary>
    public string? WaitingFor { get; init; }

    public string? Owner { get; init; }

    public string? Worker { get; init; }

    public DateTimeOffset? RunAt { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }
}

public sealed record JobProgressInfo(int Percent, string? Message);

/// <summary>The stack is for operators.</summary>
public sealed record FailedAttempt(int Attempt, DateTimeOffset At, string Reason, string? Stack);

/// <summary>One page of jobs, newest first. Cursor, if there is more, is what to send for the next.</summary>
public sealed record JobList(IReadOnlyList<JobInfo> Jobs, int Count, string? Cursor);

public sealed record QueueStats(
    long Waiting,
    long Delayed,
    long Active,
    long Completed,
    long Failed,
    long Cancelled,
    long DeadLetters,
    bool Paused,
    double? OldestWaitingSeconds,
    IReadOnlyList<QueueTypeStats> Types,
    IReadOnlyList<QueueMinute> Minutes,
    IReadOnlyList<QueueWorker> Workers);

public sealed record QueueTypeStats(string Type, long Waiting, long Delayed, long Active, long Completed, long Failed, long Cancelled);

public sealed record QueueMinute(DateTimeOffset Minute, long Completed, long Failed);

public sealed record QueueWorker(string Name, int Running, int Concurrency, DateTimeOffset LastSeen);

public sealed record QueueMessage(string Message, int? Count = null);

/// <summary>Which dead letters shall be tried again: one, those of a type, or all.</summary>
public sealed record ReplayJobs(string? Id = null, string? Type = null, int? Max = null, bool DryRun = false);

public sealed record ReplayedJobs(string Message, int Count, IReadOnlyList<string> Ids);
