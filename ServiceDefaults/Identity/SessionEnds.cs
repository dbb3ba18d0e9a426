using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Identity;

/// <summary>The list of ended sessions in Redis, in the order in which they were ended. Auth writes it, everybody reads it.</summary>
public sealed class SessionEnds(RedisLink redis)
{
    internal static readonly RedisChannel Channel = new("{sessions}:ended", RedisChannel.PatternMode.Literal);

    private static readonly RedisKey[] Keys = ["{sessions}:ends"];

    // Arguments: milliseconds to remember, then sessions. Times are those of Redis' clock.
    private const string EndSessions = """
        local clock = redis.call('TIME')
        local now = tonumber(clock[1]) * 1000 + math.floor(tonumber(clock[2]) / 1000)
        for at = 2, #ARGV do redis.call('ZADD', KEYS[1], now, ARGV[at]) end
        redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - tonumber(ARGV[1]))
        return now
        """;

    /// <summary>Saying it twice does no harm.</summary>
    public async Task AddAsync(IReadOnlyCollection<string> sessions)
    {
        await redis.RunAsync(EndSessions, Keys, [(long)EndedSessions.Remembered.TotalMilliseconds, .. sessions.Select(session => (RedisValue)session)]);
        foreach (var session in sessions)
        {
            redis.Announce(Channel, session);
        }
    }

    /// <summary>Those that ended at that time of Redis' clock or later, with their times in milliseconds.</summary>
    internal async Task<IReadOnlyList<(string Session, long EndedAt)>> SinceAsync(long milliseconds)
    {
        var entries = await redis.AskAsync(database => database.SortedSetRangeByScoreWithScoresAsync(Keys[0], milliseconds));
        return [.. entries.Select(entry => ((string)entry.Element!, (long)entry.Score))];
    }
}
