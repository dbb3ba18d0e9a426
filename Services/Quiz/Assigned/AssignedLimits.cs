using QuizNet.Quiz.Games;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Quiz.Assigned;

/// <summary>What one address may do in a minute. Nothing else is kept of it. Without Redis nobody is counted, because homework goes on without it.</summary>
internal sealed class AssignedLimits(MinuteCounter counter)
{
    // A school types wrong codes behind one address, too, and there are too many codes to find one this way.
    private const int MostGuesses = 60;

    // A school begins at once.
    private const int MostBegun = 600;

    public async Task<bool> HasGuessedTooOftenAsync(string address) => await ReadAsync($"assigned:guesses:{address}") >= MostGuesses;

    public Task GuessedAsync(string address) => CountAsync($"assigned:guesses:{address}");

    /// <summary>This time included.</summary>
    public async Task<bool> HasBegunTooOftenAsync(string address) => await CountAsync($"assigned:begun:{address}") > MostBegun;

    private Task<long> ReadAsync(RedisKey key) => OrNoneAsync(counter.ReadAsync(key));

    private Task<long> CountAsync(RedisKey key) => OrNoneAsync(counter.CountAsync(key));

    private static async Task<long> OrNoneAsync(Task<long> count)
    {
        try
        {
            return await count;
        }
        catch (RedisAwayException)
        {
            return 0;
        }
    }
}
