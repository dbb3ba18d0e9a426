using System.Collections.Concurrent;
using System.Text.Json;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Quiz.Games.Live;

/// <summary>Reads games. Books never change, so those of the games that are on are kept.</summary>
internal sealed class GameReader(RedisLink redis)
{
    // A book has 10 to 100 KB.
    private const int MostBooks = 500;

    private readonly ConcurrentDictionary<string, GameBook> _books = new();

    /// <summary>Null if there is no such game.</summary>
    public async Task<LiveGame?> FindAsync(string pin, CancellationToken cancellationToken)
    {
        var keys = new GameKeys(pin);
        var answer = (RedisResult[])(await redis.RunAsync(CourseScripts.Read, [keys.Game, keys.Seats, keys.Outcomes], []).WaitAsync(cancellationToken))!;
        if (answer.Length == 0 || await BookAsync(keys, (string)answer[2]!, cancellationToken) is not { } book)
        {
            return null;
        }

        return new LiveGame(
            book,
            JsonSerializer.Deserialize((string)answer[3]!, LiveJson.Default.GameState)!,
            (long)answer[1],
            RedisTime.Read((long)answer[0]),
            (int)answer[4],
            answer.Length > 5 && (string?)answer[5] is { } outcome ? JsonSerializer.Deserialize(outcome, LiveJson.Default.RoundOutcome) : null);
    }

    private async Task<GameBook?> BookAsync(GameKeys keys, string id, CancellationToken cancellationToken)
    {
        // A PIN is given to another game after a while.
        if (_books.TryGetValue(keys.Pin, out var known) && known.Id == id)
        {
            return known;
        }

        var stored = (string?)await redis.AskAsync(database => database.StringGetAsync(keys.Book)).WaitAsync(cancellationToken);
        if (stored is null)
        {
            return null;
        }

        if (_books.Count >= MostBooks)
        {
            _books.Clear();
        }

        return _books[keys.Pin] = JsonSerializer.Deserialize(stored, LiveJson.Default.GameBook)!;
    }
}
