namespace QuizNet.ServiceDefaults.Jobs;

public enum JobState
{
    Waiting,
    Delayed,
    Active,
    Completed,

    /// <summary>Given up: it is a dead letter, and can be replayed.</summary>
    Failed,
    Cancelled,
}

/// <summary>A job as it was when it was read.</summary>
public sealed record JobSnapshot(string Id, string Type, string Payload, JobState State, int Priority, int Attempts, int MaxAttempts, DateTimeOffset CreatedAt)
{
    public string? Owner { get; init; }

    /// <summary>When it may start, for what waits or is delayed.</summary>
    public DateTimeOffset? RunAt { get; init; }

    /// <summary>When the present or last attempt began.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Who has it, or had it last.</summary>
    public string? Worker { get; init; }

    public JobProgress? Progress { get; init; }

    /// <summary>JSON, as the handler gave it.</summary>
    public string? Result { get; init; }

    /// <summary>What went wrong last. Also there for a job that is tried again, or was completed by a later attempt.</summary>
    public JobError? Error { get; init; }

    /// <summary>A sentence that says why it is not running yet.</summary>
    public string? WaitingFor { get; init; }

    public bool IsFinished => State is JobState.Completed or JobState.Failed or JobState.Cancelled;
}

public sealed record JobProgress(int Percent, string? Message);

/// <summary>The reason and stack of the last failure, and all failures so far, oldest first.</summary>
public sealed record JobError(string Reason, string? Stack, IReadOnlyList<AttemptError> Attempts);

public sealed record AttemptError(int Attempt, DateTimeOffset At, string Reason, string? Stack = null);

/// <summary>Which jobs to list; what is null does not matter.</summary>
public sealed record JobFilter(JobState? State = null, string? Type = null, string? Owner = null);

/// <summary>Some jobs, newest first. There are more if there is a cursor.</summary>
public sealed record JobPage(IReadOnlyList<JobSnapshot> Jobs, string? Cursor);

/// <summary>Jobs that finished and have not been forgotten yet, see <see cref="JobQueue.ForgetFinishedAsync"/>.</summary>
public sealed record FinishedJobs(IReadOnlyList<JobSnapshot> Jobs)
{
    /// <summary>What stands for them in the list. More than the jobs: one that was replayed meanwhile is not finished any more.</summary>
    internal IReadOnlyList<string> Entries { get; init; } = [];
}

public enum CancelOutcome
{
    Cancelled,
    AlreadyFinished,
    NotFound,
}

/// <summary>The dead letters that are waiting again, or would be.</summary>
public sealed record ReplayResult(IReadOnlyList<string> Ids, bool DryRun);
