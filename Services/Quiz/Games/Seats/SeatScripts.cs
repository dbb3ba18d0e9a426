using QuizNet.Quiz.Games.Live;

namespace QuizNet.Quiz.Games.Seats;

/// <summary>Who takes part. Times are milliseconds of Redis' clock.</summary>
internal static class SeatScripts
{
    // A crowd is told of at most this often; who hears it looks after a quarter of a second, and so sees all that has happened meanwhile.
    public const string Tell = """
        local function tell(game)
          local told = redis.call('HGET', game, 'told')
          if told and now - tonumber(told) < 200 then return 0 end
          redis.call('HSET', game, 'told', now)
          return 1
        end

        """;

    /// <summary>
    /// Keys: game, people, seats, order, waiting, names, teams, suspects, joins of the address, keys. Arguments: player, name, key of the name, its first
    /// characters with room for a number, key of these, address, joins per minute, most seats, whether the host approves, hash of the key, its role, team or '',
    /// then the teams to balance. Answers what came of it, and the name, the team, and whether they were told.
    /// </summary>
    public const string Join = RedisTime.Now + Tell + $$"""
        local game = redis.call('HMGET', KEYS[1], 'version', 'locked', 'over', 'next', 'open')
        if not game[1] then return {'none'} end
        if game[3] == '1' then return {'over'} end
        if game[2] == '1' then return {'locked'} end
        redis.call('ZREMRANGEBYSCORE', KEYS[9], '-inf', now - 60000)
        if redis.call('ZCARD', KEYS[9]) >= tonumber(ARGV[7]) then return {'joins'} end
        if redis.call('HLEN', KEYS[2]) >= tonumber(ARGV[8]) then return {'full'} end
        redis.call('ZADD', KEYS[9], now, ARGV[1])
        redis.call('PEXPIRE', KEYS[9], 60000)
        local name, number = ARGV[2], 1
        if redis.call('HSETNX', KEYS[6], ARGV[3], ARGV[1]) == 0 then
          number = tonumber(redis.call('HGET', KEYS[6], '#' .. ARGV[5]) or '1')
          repeat
            number = number + 1
            name = ARGV[4] .. ' ' .. number
          until redis.call('HSETNX', KEYS[6], ARGV[5] .. ' ' .. number, ARGV[1]) == 1
          redis.call('HSET', KEYS[6], '#' .. ARGV[5], number)
        end
        local team = ARGV[12]
        local fewest = nil
        for at = 13, #ARGV do
          local members = tonumber(redis.call('HGET', KEYS[7], ARGV[at]) or '0')
          if not fewest or members < fewest then fewest, team = members, ARGV[at] end
        end
        if team ~= '' then redis.call('HINCRBY', KEYS[7], team, 1) end
        local waits = ARGV[9] == '1' or redis.call('SISMEMBER', KEYS[8], ARGV[6]) == 1
        redis.call('HSET', KEYS[2], ARGV[1], cjson.encode({name = name, team = team ~= '' and team or nil, address = ARGV[6], state = waits and 'Waiting' or 'In'}))
        redis.call('HSET', KEYS[10], ARGV[10], ARGV[11])
        if waits then
          redis.call('ZADD', KEYS[5], now, ARGV[1])
        else
          redis.call('HSET', KEYS[3], ARGV[1], game[4] .. ':1')
          redis.call('RPUSH', KEYS[4], ARGV[1])
          if tonumber(game[5]) >= 0 then redis.call('HINCRBY', KEYS[1], 'newcomers', 1) end
        end
        for at = 2, 7 do redis.call('PEXPIRE', KEYS[at], {{CourseScripts.Lifetime}}) end
        return {waits and 'waiting' or 'in', name, team, number > 1 and 1 or 0, tell(KEYS[1])}
        """;

    /// <summary>Keys: game, people, seats, order, waiting. Arguments: player, what they are now. Answers whether they waited.</summary>
    public const string Admit = RedisTime.Now + $$"""
        if redis.call('ZREM', KEYS[5], ARGV[1]) == 0 then return 0 end
        local game = redis.call('HMGET', KEYS[1], 'next', 'open')
        redis.call('HSET', KEYS[2], ARGV[1], ARGV[2])
        redis.call('HSET', KEYS[3], ARGV[1], game[1] .. ':1')
        redis.call('RPUSH', KEYS[4], ARGV[1])
        if tonumber(game[2]) >= 0 then redis.call('HINCRBY', KEYS[1], 'newcomers', 1) end
        for at = 3, 4 do redis.call('PEXPIRE', KEYS[at], {{CourseScripts.Lifetime}}) end
        return 1
        """;

    /// <summary>Keys: people, seats, order, waiting, suspects, here, tallies. Arguments: player, what they are now, address. The name stays taken, so that nobody follows under it.</summary>
    public const string Kick = $$"""
        redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
        redis.call('HDEL', KEYS[2], ARGV[1])
        redis.call('LREM', KEYS[3], 1, ARGV[1])
        redis.call('ZREM', KEYS[4], ARGV[1])
        redis.call('SADD', KEYS[5], ARGV[3])
        redis.call('ZREM', KEYS[6], ARGV[1])
        redis.call('HDEL', KEYS[7], ARGV[1])
        redis.call('PEXPIRE', KEYS[5], {{CourseScripts.Lifetime}})
        return 1
        """;

    /// <summary>Key: seats. Arguments: player, factor of time. Answers 0 if they have no seat.</summary>
    public const string GiveTime = """
        local seat = redis.call('HGET', KEYS[1], ARGV[1])
        if not seat then return 0 end
        redis.call('HSET', KEYS[1], ARGV[1], string.match(seat, '^%d+') .. ':' .. ARGV[2])
        return 1
        """;
}
