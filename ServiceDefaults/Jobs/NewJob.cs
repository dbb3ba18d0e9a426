namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>A job to be done. The payload is JSON, kept as given.</summary>
public sealed record NewJob(string Type, string Payload)
{
    public const int LowestPriority = 0;
    public const int HighestPriority = 9;

    /// <summary>0 to 9, higher first. Each level is worth some seconds of waiting, so nothing waits for ever.</summary>
    public int Priority { get; init; } = 5;

    /// <summary>How long it is held back before it may start.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Adding the same again with the same key (of the same owner) gives the first job, for the queue's idempotency window.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>How often it is tried before it counts as failed; the queue's default if not given.</summary>
    public int? MaxAttempts { get; init; }

    /// <summary>Whom it is done for.</summary>
    public string? Owner { get; init; }
}

/// <summary>What came of adding a job.</summary>
public enum AddOutcome
{
    Added,

    /// <summary>The same job was added before with this key: the id is that one's.</summary>
    Duplicate,

    /// <summary>Another job was added before with this key: the id is that one's, and nothing was added.</summary>
    Conflict,
}

public sealed record AddedJob(string Id, AddOutcome Outcome);
