using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Games.Seats;

namespace QuizNet.Quiz.Games.Sockets;

/// <summary>Who is connected, to whichever replica. Each replica renews what it has; what a dead one had runs out.</summary>
internal static class PresenceScripts
{
    /// <summary>Keys: here, sockets, game, seats. Arguments: milliseconds, then for each player: player, socket. Who has no seat is not waited for. Answers whether the crowd is told.</summary>
    public const string Players = RedisTime.Now + SeatScripts.Tell + $$"""
        local new = 0
        for at = 2, #ARGV, 2 do
          if redis.call('HEXISTS', KEYS[4], ARGV[at]) == 1 then
            local lease = redis.call('ZSCORE', KEYS[1], ARGV[at])
            if not lease or tonumber(lease) < now then new = 1 end
            redis.call('ZADD', KEYS[1], now + tonumber(ARGV[1]), ARGV[at])
            redis.call('HSET', KEYS[2], ARGV[at], ARGV[at + 1])
          end
        end
        for at = 1, 2 do redis.call('PEXPIRE', KEYS[at], {{CourseScripts.Lifetime}}) end
        return new == 1 and tell(KEYS[3]) or 0
        """;

    /// <summary>
    /// Keys: here, sockets, game. Arguments: player, socket, milliseconds for which they are waited for: a page that is loaded anew is back sooner. Nothing
    /// changes if they are back by another socket already. Answers whether the crowd is told.
    /// </summary>
    public const string PlayerLeaves = RedisTime.Now + SeatScripts.Tell + """
        if redis.call('HGET', KEYS[2], ARGV[1]) ~= ARGV[2] then return 0 end
        redis.call('HDEL', KEYS[2], ARGV[1])
        redis.call('ZADD', KEYS[1], now + tonumber(ARGV[3]), ARGV[1])
        return tell(KEYS[3])
        """;

    /// <summary>Key: leaders. Arguments: milliseconds (0 for those who leave), then sockets. Answers how many leaders are here.</summary>
    public const string Leaders = RedisTime.Now + $$"""
        redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
        for at = 2, #ARGV do
          if ARGV[1] == '0' then redis.call('ZREM', KEYS[1], ARGV[at]) else redis.call('ZADD', KEYS[1], now + tonumber(ARGV[1]), ARGV[at]) end
        end
        redis.call('PEXPIRE', KEYS[1], {{CourseScripts.Lifetime}})
        return redis.call('ZCARD', KEYS[1])
        """;
}
