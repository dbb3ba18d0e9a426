namespace QuizNet.Quiz.Games.Live;

/// <summary>The course of a game in Redis. Every change is made of a state that has been read, and only if that still is the newest.</summary>
internal static class CourseScripts
{
    // Hours after the last change. Milliseconds.
    public const string Lifetime = "43200000";

    /// <summary>Keys: book, game, keys, log. Arguments: book, state, id, then for each key its hash and its role. Answers 0 if the PIN is taken.</summary>
    public const string Open = RedisTime.Now + $$"""
        if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
        redis.call('SET', KEYS[1], ARGV[1], 'PX', {{Lifetime}})
        redis.call('HSET', KEYS[2], 'state', ARGV[2], 'version', 1, 'id', ARGV[3], 'open', -1, 'next', 0, 'locked', 0, 'over', 0, 'question', -1)
        redis.call('RPUSH', KEYS[4], string.format('%.0f ', now) .. ARGV[2])
        for at = 4, #ARGV, 2 do redis.call('HSET', KEYS[3], ARGV[at], ARGV[at + 1]) end
        for at = 2, 4 do redis.call('PEXPIRE', KEYS[at], {{Lifetime}}) end
        return 1
        """;

    /// <summary>
    /// Keys: game, seats, outcomes. Answers time, offset, id, state, seats, and the outcome of the current question if there is one. When the
    /// game is over, it is that of the last question that was counted: a host may have ended it early, or its author with a slide.
    /// </summary>
    public const string Read = RedisTime.Now + """
        local game = redis.call('HMGET', KEYS[1], 'version', 'id', 'state', 'question', 'over')
        if not game[1] then return {} end
        local question = tonumber(game[4])
        local outcome = redis.call('HGET', KEYS[3], question)
        while game[5] == '1' and not outcome and question > 0 do
          question = question - 1
          outcome = redis.call('HGET', KEYS[3], question)
        end
        return {now, game[1], game[2], game[3], redis.call('HLEN', KEYS[2]), outcome}
        """;

    /// <summary>
    /// Keys: game, log, outcomes, tallies. Arguments: the offset that was read, state, question, open question or -1, since, until, first question
    /// of newcomers, locked, over; then, of a question that has been counted, its outcome, and for each player the tally. Answers the new offset, or 0.
    /// </summary>
    public const string Commit = RedisTime.Now + $$"""
        if redis.call('HGET', KEYS[1], 'version') ~= ARGV[1] then return 0 end
        local game = redis.call('HMGET', KEYS[1], 'open', 'since', 'until')
        if tonumber(game[1]) >= 0 then redis.call('HSET', KEYS[1], 'last', game[1], 'lastuntil', game[3]) end
        if game[1] ~= ARGV[4] and tonumber(ARGV[4]) >= 0 then redis.call('HSET', KEYS[1], 'newcomers', 0) end
        redis.call('HSET', KEYS[1], 'state', ARGV[2], 'question', ARGV[3], 'open', ARGV[4], 'since', ARGV[5], 'until', ARGV[6], 'next', ARGV[7], 'locked', ARGV[8], 'over', ARGV[9])
        redis.call('RPUSH', KEYS[2], string.format('%.0f ', now) .. ARGV[2])
        if ARGV[10] then
          redis.call('HSET', KEYS[3], ARGV[3], ARGV[10])
          for at = 11, #ARGV, 2 do redis.call('HSET', KEYS[4], ARGV[at], ARGV[at + 1]) end
        end
        for at = 1, 4 do redis.call('PEXPIRE', KEYS[at], {{Lifetime}}) end
        return redis.call('HINCRBY', KEYS[1], 'version', 1)
        """;
}
