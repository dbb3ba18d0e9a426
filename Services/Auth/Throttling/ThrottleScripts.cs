namespace QuizNet.Auth.Throttling;

/// <summary>Key: a hash with the number of attempts and the time of the last one, in milliseconds of Redis' clock.</summary>
internal static class ThrottleScripts
{
    /// <summary>Arguments: attempts without a wait, milliseconds to remember, then the wait after each further attempt. Answers how long to wait, or 0.</summary>
    public const string Begin = """
        local clock = redis.call('TIME')
        local now = tonumber(clock[1]) * 1000 + math.floor(tonumber(clock[2]) / 1000)
        local count = tonumber(redis.call('HGET', KEYS[1], 'count') or '0')
        if count >= tonumber(ARGV[1]) then
          local wait = tonumber(ARGV[math.min(3 + count - tonumber(ARGV[1]), #ARGV)])
          local left = tonumber(redis.call('HGET', KEYS[1], 'last')) + wait - now
          if left > 0 then return left end
        end
        redis.call('HSET', KEYS[1], 'count', count + 1)
        redis.call('HSET', KEYS[1], 'last', now)
        redis.call('PEXPIRE', KEYS[1], ARGV[2])
        return 0
        """;

    public const string Undo = """
        if tonumber(redis.call('HGET', KEYS[1], 'count') or '0') > 0 then return redis.call('HINCRBY', KEYS[1], 'count', -1) end
        return 0
        """;
}
