namespace QuizNet.ServiceDefaults.Cache;

/// <summary>For how long something may be answered from the cache.</summary>
public sealed record CachePolicy
{
    /// <summary>
    /// In the process, without asking Redis whether it has been replaced. This is how long a stale answer can last when the message
    /// that it has been replaced is lost.
    /// </summary>
    public TimeSpan Unasked { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>In Redis. Lengthened by up to a tenth, so that what was loaded together does not run out together.</summary>
    public TimeSpan Fresh { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>After that it is still answered, once, while it is loaded anew in the background.</summary>
    public TimeSpan Stale { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>In the process, when neither Redis nor the database answers.</summary>
    public TimeSpan Emergency { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long others wait for the one that loads; then the next one tries.</summary>
    public TimeSpan LoadLease { get; init; } = TimeSpan.FromSeconds(5);
}

public enum CacheOutcome
{
    Hit,
    Miss,
    Stale,
}

/// <summary>What was found, null where there is nothing, and whether it came from the cache.</summary>
public readonly record struct Cached<T>(T? Value, CacheOutcome Outcome) where T : class;
