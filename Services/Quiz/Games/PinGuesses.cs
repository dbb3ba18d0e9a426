using StackExchange.Redis;

namespace QuizNet.Quiz.Games;

/// <summary>Counts wrong PINs of an address in a minute. Ten are typing mistakes; with a million PINs, ten a minute find nothing.</summary>
internal sealed class PinGuesses(MinuteCounter counter)
{
    private const int Most = 10;

    public async Task<bool> AreTooManyAsync(string address) => await counter.ReadAsync(Key(address)) >= Most;

    public Task CountAsync(string address) => counter.CountAsync(Key(address));

    private static RedisKey Key(string address) => $"games:guesses:{address}";
}
