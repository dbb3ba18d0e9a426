using System.Text.Json;
using QuizNet.Quiz.Games.Answers;
using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Games.Seats;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Quiz.Games.Rounds;

/// <summary>Reads what has been recorded of a game's players and their answers.</summary>
internal sealed class RoundReader(RedisLink redis)
{
    public async Task<Round> CountAsync(LiveGame game, CancellationToken cancellationToken) => RoundCounting.Count(
        game.Book,
        game.State.Question,
        await PlayersAsync(game.Keys, cancellationToken),
        await AnswersAsync(game.Keys, game.State.Question, cancellationToken),
        await TalliesAsync(game.Keys, cancellationToken));

    /// <summary>Those with a seat.</summary>
    public async Task<IReadOnlyList<Player>> PlayersAsync(GameKeys keys, CancellationToken cancellationToken)
    {
        var people = await ReadAsync(keys.People, stored => JsonSerializer.Deserialize(stored, LiveJson.Default.Person)!, cancellationToken);
        var seats = await ReadAsync(keys.Seats, Seat.Read, cancellationToken);
        return [.. seats.Where(seat => people.ContainsKey(seat.Key)).Select(seat => new Player(seat.Key, people[seat.Key].Name, people[seat.Key].Team, seat.Value.First))];
    }

    public Task<IReadOnlyDictionary<string, StoredAnswer>> AnswersAsync(GameKeys keys, int question, CancellationToken cancellationToken) =>
        ReadAsync(keys.Answers(question), StoredAnswer.Read, cancellationToken);

    public Task<IReadOnlyDictionary<string, PlayerTally>> TalliesAsync(GameKeys keys, CancellationToken cancellationToken) =>
        ReadAsync(keys.Tallies, stored => JsonSerializer.Deserialize(stored, LiveJson.Default.PlayerTally)!, cancellationToken);

    private async Task<IReadOnlyDictionary<string, T>> ReadAsync<T>(RedisKey key, Func<string, T> read, CancellationToken cancellationToken)
    {
        var entries = await redis.AskAsync(database => database.HashGetAllAsync(key)).WaitAsync(cancellationToken);
        return entries.ToDictionary(entry => (string)entry.Name!, entry => read((string)entry.Value!));
    }
}
