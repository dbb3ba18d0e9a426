using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Quiz.Games;

/// <summary>Counts something for a minute, from the first time on.</summary>
internal sealed class MinuteCounter(RedisLink redis)
{
    // Key: the count. Answers it.
    private const string CountScript = """
        local count = redis.call('INCR', KEYS[1])
        if count == 1 then redis.call('EXPIRE', KEYS[1], 60) end
        return count
        """;

    public async Task<long> ReadAsync(RedisKey key) => (long)await redis.AskAsync(database => database.StringGetAsync(key));

    /// <summary>The count, this time included.</summary>
    public async Task<long> CountAsync(RedisKey key) => (long)await redis.RunAsync(CountScript, [key], []);
}
