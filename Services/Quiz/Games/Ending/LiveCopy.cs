using QuizNet.Quiz.Games.Live;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Quiz.Games.Ending;

/// <summary>What Redis still has of a game that is over.</summary>
internal sealed class LiveCopy(GameReader games, RedisLink redis)
{
    /// <summary>Nobody finds the game by its PIN any more, and nobody writes it into the database once more.</summary>
    public async Task DropAsync(string pin, string id, CancellationToken cancellationToken)
    {
        // The PIN may be another game's by now.
        if (await games.FindAsync(pin, cancellationToken) is not { } game || game.Book.Id != id)
        {
            return;
        }

        var keys = game.Keys;
        RedisKey[] all =
        [
            keys.Game, keys.Book, keys.Keys, keys.People, keys.Seats, keys.Order, keys.Waiting, keys.Names, keys.Teams, keys.Suspects, keys.Here, keys.Sockets, keys.Leaders,
            keys.Tallies, keys.Outcomes, keys.Log,
            .. Enumerable.Range(0, game.Book.Quiz.Questions.Count).SelectMany(question => (RedisKey[])[keys.Answers(question), keys.Ready(question)]),
        ];
        await redis.AskAsync(database => database.KeyDeleteAsync(all)).WaitAsync(cancellationToken);
        await redis.AskAsync(database => database.SortedSetRemoveAsync(GameKeys.Unwritten, pin)).WaitAsync(cancellationToken);
    }
}
