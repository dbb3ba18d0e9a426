using System.Globalization;
using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Quiz.Games.Playing;
using QuizNet.Quiz.Games.Rounds;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Quiz.Games.Live;

/// <summary>Writes the course of games: a new state only in the place of the one that it was made of.</summary>
internal sealed class GameWriter(RedisLink redis)
{
    // What replicas tell each other.
    public const string Changed = "changed";
    public const string Crowd = "crowd";

    private static readonly TimeSpan CountedWithin = TimeSpan.FromSeconds(1);

    public async Task<bool> TryOpenAsync(GameBook book, IEnumerable<KeyValuePair<string, string>> keyHashes, CancellationToken cancellationToken)
    {
        var keys = new GameKeys(book.Pin);
        RedisValue[] arguments =
        [
            JsonSerializer.Serialize(book, LiveJson.Default.GameBook),
            JsonSerializer.Serialize(GameState.Opened(book.OpenedAt), LiveJson.Default.GameState),
            book.Id,
            .. keyHashes.SelectMany(pair => new RedisValue[] { pair.Key, pair.Value }),
        ];
        return (int)await redis.RunAsync(CourseScripts.Open, [keys.Book, keys.Game, keys.Keys, keys.Log], arguments).WaitAsync(cancellationToken) == 1;
    }

    /// <summary>False if the game has moved on meanwhile; then nothing has been changed.</summary>
    public async Task<bool> TryCommitAsync(LiveGame game, GameState next, Round? round, CancellationToken cancellationToken)
    {
        if (next.Phase == GamePhase.Podium && game.State.Phase != GamePhase.Podium)
        {
            // Before the change: should this process die in between, somebody looks in vain; the other way round the results would be lost.
            await redis.AskAsync(database => database.SortedSetAddAsync(GameKeys.Unwritten, game.Book.Pin, game.Now.Milliseconds())).WaitAsync(cancellationToken);
        }

        RedisValue[] arguments =
        [
            game.Offset,
            JsonSerializer.Serialize(next, LiveJson.Default.GameState),
            next.Question,
            next.TakesAnswers ? next.Question : -1,
            Text(next.Since.Milliseconds()),
            Text((next.Deadline ?? next.Since).Milliseconds()),
            next.NextForNewcomers,
            next.Locked ? 1 : 0,
            next.Phase == GamePhase.Podium ? 1 : 0,
            .. round is null ? [] : RoundArguments(round),
        ];
        var offset = (long)await redis.RunAsync(CourseScripts.Commit, [game.Keys.Game, game.Keys.Log, game.Keys.Outcomes, game.Keys.Tallies], arguments).WaitAsync(cancellationToken);
        if (offset == 0)
        {
            return false;
        }

        redis.Announce(game.Keys.Channel, Changed);
        await PlanAsync(game, next);
        return true;
    }

    // What has been closed is counted at once by whoever has closed it, and by others if they do not. Whoever dies before this line is
    // replaced by the rooms, which look at their games from time to time.
    private async Task PlanAsync(LiveGame game, GameState next)
    {
        var due = next.Closed ? game.Now + CountedWithin : next.IsPaused ? null : next.Ends;
        if (due is { } time)
        {
            await redis.AskAsync(database => database.SortedSetAddAsync(GameKeys.Due, game.Book.Pin, Math.Ceiling(time.Milliseconds())));
        }
        else
        {
            await redis.AskAsync(database => database.SortedSetRemoveAsync(GameKeys.Due, game.Book.Pin));
        }
    }

    private static IEnumerable<RedisValue> RoundArguments(Round round) =>
    [
        JsonSerializer.Serialize(round.Outcome, LiveJson.Default.RoundOutcome),
        .. round.Tallies.SelectMany(one => new RedisValue[] { one.Key, JsonSerializer.Serialize(one.Value, LiveJson.Default.PlayerTally) }),
    ];

    private static string Text(double milliseconds) => milliseconds.ToString("F0", CultureInfo.InvariantCulture);
}
