using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Games.Seats;

namespace QuizNet.Quiz.Games.Answers;

/// <summary>Takes answers. What is accepted has been written, and with it when it came; what has been counted is made of that alone.</summary>
internal static class AnswerScripts
{
    // Whether everybody who is here, and is asked this question, is in the hash. Counts first, because mostly that shows that somebody is missing.
    private const string All = """
        local function all(game, seats, done, here, question, newcomers)
          local present = redis.call('ZCOUNT', here, now, '+inf')
          if present == 0 or redis.call('HLEN', done) + newcomers < present then return 0 end
          for _, player in ipairs(redis.call('ZRANGEBYSCORE', here, now, '+inf')) do
            if redis.call('HEXISTS', done, player) == 0 then
              local seat = redis.call('HGET', seats, player)
              if seat and tonumber(string.match(seat, '^%d+')) <= question then return 0 end
            end
          end
          return 1
        end

        """;

    /// <summary>
    /// Keys: game, seats, answers of the question, here. Arguments: player, question, milliseconds forgiven, answer. Answers "accepted", what is kept,
    /// whether all have answered now, and whether the crowd is told; "again" and what is kept; "late" and by how many milliseconds; or a reason.
    /// </summary>
    public const string Take = RedisTime.Now + SeatScripts.Tell + All + $$"""
        local kept = redis.call('HGET', KEYS[3], ARGV[1])
        if kept then return {'again', kept} end
        local seat = redis.call('HGET', KEYS[2], ARGV[1])
        if not seat then return {'seat'} end
        local first, extra = string.match(seat, '^(%d+):(.+)$')
        local question, forgiven = tonumber(ARGV[2]), tonumber(ARGV[3])
        if tonumber(first) > question then return {'next'} end
        local game = redis.call('HMGET', KEYS[1], 'open', 'since', 'until', 'last', 'lastuntil', 'newcomers')
        if game[1] ~= ARGV[2] then
          if game[4] == ARGV[2] then return {'late', string.format('%.0f', math.max(0, now - tonumber(game[5])))} end
          return {'closed'}
        end
        local since = tonumber(game[2])
        local ends = since + (tonumber(game[3]) - since) * tonumber(extra)
        if now > ends + forgiven then return {'late', string.format('%.0f', now - ends)} end
        kept = string.format('%.0f|%s|', math.max(0, now - since - forgiven), extra) .. ARGV[4]
        redis.call('HSET', KEYS[3], ARGV[1], kept)
        redis.call('PEXPIRE', KEYS[3], {{CourseScripts.Lifetime}})
        return {'accepted', kept, all(KEYS[1], KEYS[2], KEYS[3], KEYS[4], question, tonumber(game[6] or '0')), tell(KEYS[1])}
        """;

    /// <summary>Keys: game, seats, answers of the question, here. Argument: question. Answers whether all have answered; for when somebody has left.</summary>
    public const string AreAllIn = RedisTime.Now + All + """
        local newcomers = tonumber(redis.call('HGET', KEYS[1], 'newcomers') or '0')
        return all(KEYS[1], KEYS[2], KEYS[3], KEYS[4], tonumber(ARGV[1]), newcomers)
        """;

    /// <summary>Keys: game, seats, ready of the question, here. Arguments: player, question. Answers whether all have loaded the pictures.</summary>
    public const string Ready = RedisTime.Now + All + $$"""
        redis.call('HSET', KEYS[3], ARGV[1], 1)
        redis.call('PEXPIRE', KEYS[3], {{CourseScripts.Lifetime}})
        return all(KEYS[1], KEYS[2], KEYS[3], KEYS[4], tonumber(ARGV[2]), 0)
        """;
}
