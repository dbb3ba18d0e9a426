using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Quiz.Games.Answers;
using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Games.Seats;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Quiz.Games.Views;

/// <summary>Reads what single players, hosts and screens see besides the view that all have.</summary>
internal sealed class ViewReader(RedisLink redis)
{
    /// <summary>In the order of the players; null for those who are not in the game.</summary>
    public async Task<IReadOnlyList<MyView?>> MineAsync(LiveGame game, IReadOnlyList<string> players, CancellationToken cancellationToken)
    {
        var fields = players.Select(player => (RedisValue)player).ToArray();
        if (fields.Length == 0)
        {
            return [];
        }

        var keys = game.Keys;
        var answered = keys.Answers(Math.Max(0, game.State.Question));
        var people = redis.AskAsync(database => database.HashGetAsync(keys.People, fields));
        var seats = redis.AskAsync(database => database.HashGetAsync(keys.Seats, fields));
        var tallies = redis.AskAsync(database => database.HashGetAsync(keys.Tallies, fields));
        var answers = redis.AskAsync(database => database.HashGetAsync(answered, fields));
        await Task.WhenAll(people, seats, tallies, answers).WaitAsync(cancellationToken);
        return [.. players.Select((player, at) => Mine(game, player, people.Result[at], seats.Result[at], tallies.Result[at], answers.Result[at]))];
    }

    public async Task<CrowdView> CrowdAsync(LiveGame game, CancellationToken cancellationToken)
    {
        var keys = game.Keys;
        var answer = (RedisResult[])(await redis.RunAsync(
            CrowdScript.Read, [keys.Seats, keys.Here, keys.Order, keys.Waiting, keys.People, keys.Answers(Math.Max(0, game.State.Question))], []).WaitAsync(cancellationToken))!;
        return new CrowdView(
            (int)answer[0],
            (int)answer[1],
            game.State.Phase is GamePhase.Question or GamePhase.Reveal ? (int)answer[2] : 0,
            Seats((RedisResult[])answer[3]!),
            Seats((RedisResult[])answer[4]!));
    }

    private static MyView? Mine(LiveGame game, string player, RedisValue stored, RedisValue seat, RedisValue tallied, RedisValue answered)
    {
        if (stored.IsNull || JsonSerializer.Deserialize((string)stored!, LiveJson.Default.Person) is not { State: not PersonState.Out } person)
        {
            return null;
        }

        Seat? place = seat.IsNull ? null : Seat.Read((string)seat!);
        var tally = tallied.IsNull ? null : JsonSerializer.Deserialize((string)tallied!, LiveJson.Default.PlayerTally);
        var answer = answered.IsNull || game.State.Phase is not (GamePhase.Question or GamePhase.Reveal) ? null : StoredAnswer.Read((string)answered!);
        return new MyView(
            player,
            person.Name,
            person.Team,
            person.State == PersonState.Waiting,
            place?.Extra ?? 1,
            tally?.Points ?? 0,
            tally?.Right ?? 0,
            tally?.Asked ?? 0,
            tally?.Streak ?? 0,
            tally?.Place,
            tally?.Ahead,
            answer is null ? null : new MyAnswer(game.State.Question + 1, answer.Answer, answer.ElapsedMs),
            game.State.Phase is GamePhase.Reveal or GamePhase.Leaderboard && tally?.Last?.Question == game.State.Question + 1 ? tally.Last : null,
            place is { First: > 0 and var first } ? first + 1 : null);
    }

    // Four in a row: player, person, whether here, factor of time.
    private static IReadOnlyList<SeatView> Seats(RedisResult[] flat) =>
    [
        .. flat.Chunk(4).Select(one => (Id: (string)one[0]!, Person: JsonSerializer.Deserialize((string)one[1]!, LiveJson.Default.Person)!, Here: (int)one[2] == 1, Extra: (double)one[3]))
            .Select(one => new SeatView(one.Id, one.Person.Name, one.Person.Team, one.Here, one.Extra)),
    ];
}
