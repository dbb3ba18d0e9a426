using QuizNet.Quiz.Games.Live;

namespace QuizNet.Quiz.Games.Course;

internal static class DueScript
{
    /// <summary>
    /// Key: what is due when. Argument: milliseconds after which somebody else tries. Answers the time, when the next is due (or -1), and the PINs that are due.
    /// Whoever moves one on writes when it is due next, or removes it.
    /// </summary>
    public const string Take = RedisTime.Now + """
        local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', now, 'LIMIT', 0, 50)
        for _, pin in ipairs(due) do redis.call('ZADD', KEYS[1], now + tonumber(ARGV[1]), pin) end
        local next = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
        return {now, next[2] and math.floor(tonumber(next[2])) or -1, due}
        """;
}
