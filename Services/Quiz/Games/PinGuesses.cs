using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Quiz.Games;

/// <summary>Counts wrong PINs of an address in a minute. Ten are typing mistakes; with a million PINs, ten a minute find nothing.</summary>
internal sealed class PinGuesses(RedisLink redis)
{
    private const int Most = 10;

    // Key: the count. Answers nothing.
    private const string CountScript = """
        if redis.call('INCR', KEYS[1]) == 1 then redis.call('EXPIRE', KEYS[1], 60) end
        return 0
        """;

    public async Task<bool> AreTooManyAsync(string address) => (long)await redis.AskAsync(database => database.StringGetAsync(Key(address))) >= Most;

    public Task CountAsync(string address) => redis.RunAsync(CountScript, [Key(address)], []);

    private static RedisKey Key(string address) => $"games:guesses:{address}";
}
