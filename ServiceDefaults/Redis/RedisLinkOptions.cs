namespace QuizNet.ServiceDefaults.Redis;

/// <summary>How long anybody waits for Redis.</summary>
public sealed class RedisLinkOptions
{
    /// <summary>An answer takes less than a millisecond; this is for a machine that is busy.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>After a silence nobody asks for this long, so that callers do not pile up.</summary>
    public TimeSpan Pause { get; set; } = TimeSpan.FromMilliseconds(250);
}
