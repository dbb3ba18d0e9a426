namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>The queue in numbers. Completed, failed and cancelled count all that ever were; the rest is as of now.</summary>
public sealed record JobStats(
    long Waiting,
    long Delayed,
    long Active,
    long Completed,
    long Failed,
    long Cancelled,
    bool Paused,
    TimeSpan? OldestWaiting,
    IReadOnlyList<JobTypeStats> Types,
    IReadOnlyList<MinuteStats> Minutes,
    IReadOnlyList<WorkerStats> Workers)
{
    /// <summary>Dead letters that are kept, and can be replayed.</summary>
    public long DeadLetters { get; init; }
}

public sealed record JobTypeStats(string Type, long Waiting, long Delayed, long Active, long Completed, long Failed, long Cancelled);

/// <summary>What finished in the minute that began then. Newest first; minutes in which nothing did are zero.</summary>
public sealed record MinuteStats(DateTimeOffset Minute, long Completed, long Failed);

public sealed record WorkerStats(string Name, int Running, int Concurrency, DateTimeOffset LastSeen);
