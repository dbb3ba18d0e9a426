using QuizNet.Contracts;
using QuizNet.Quiz.Games.Live;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Quiz.Games;

/// <summary>Finds the game that a request is about, unless the caller has guessed too often.</summary>
internal sealed class GameFinder(GameReader games, PinGuesses guesses, RedisLink redis)
{
    public async Task<(LiveGame? Game, GameTrouble? Trouble)> FindAsync(string typed, HttpContext context, CancellationToken cancellationToken)
    {
        var address = Address.Of(context.Connection.RemoteIpAddress);
        if (await guesses.AreTooManyAsync(address))
        {
            return (null, GameTroubles.TooManyPins);
        }

        if (Pin.Read(typed) is { } pin && await games.FindAsync(pin, cancellationToken) is { } game)
        {
            return (game, null);
        }

        await guesses.CountAsync(address);
        return (null, GameTroubles.NoSuchGame);
    }

    /// <summary>Only for who leads the game, or who is its host.</summary>
    public async Task<(LiveGame? Game, GameTrouble? Trouble)> FindAsync(string typed, string? key, bool ofHost, HttpContext context, CancellationToken cancellationToken)
    {
        var (game, trouble) = await FindAsync(typed, context, cancellationToken);
        if (game is null)
        {
            return (null, trouble);
        }

        var whose = key is { Length: > 0 and <= 100 } ? (string?)await redis.AskAsync(database => database.HashGetAsync(game.Keys.Keys, GameKey.Hash(key))) : null;
        var role = whose is null ? GameRole.Player : GameKey.Read(whose).Role;
        return role == GameRole.Host || (role == GameRole.CoHost && !ofHost) ? (game, null) : (null, GameTroubles.Key);
    }
}
