namespace QuizNet.Quiz.Games.Live;

/// <summary>Redis' clock in milliseconds since 1970, as scripts have it.</summary>
internal static class RedisTime
{
    /// <summary>How scripts begin that need the time.</summary>
    public const string Now = """
        local clock = redis.call('TIME')
        local now = tonumber(clock[1]) * 1000 + math.floor(tonumber(clock[2]) / 1000)

        """;

    public static double Milliseconds(this DateTimeOffset time) => (time - DateTimeOffset.UnixEpoch).TotalMilliseconds;

    public static DateTimeOffset Read(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
