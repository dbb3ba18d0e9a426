using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Quiz.Games.Live;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Quiz.Games.Seats;

/// <summary>Lists who takes part, for hosts who look for somebody.</summary>
internal sealed class SeatReader(RedisLink redis)
{
    private const int Most = 200;

    /// <summary>By name. After: the last name of the list before. Search: a part of the name.</summary>
    public async Task<SeatList> ListAsync(LiveGame game, string? after, string? search, CancellationToken cancellationToken)
    {
        var people = await redis.AskAsync(database => database.HashGetAllAsync(game.Keys.People)).WaitAsync(cancellationToken);
        var seats = (await redis.AskAsync(database => database.HashGetAllAsync(game.Keys.Seats)).WaitAsync(cancellationToken)).ToDictionary(one => one.Name, one => one.Value);
        var now = game.Now.Milliseconds();
        var here = (await redis.AskAsync(database => database.SortedSetRangeByScoreAsync(game.Keys.Here, now)).WaitAsync(cancellationToken)).ToHashSet();
        var all = people.Where(one => seats.ContainsKey(one.Name))
            .Select(one => (Id: one.Name, Person: JsonSerializer.Deserialize((string)one.Value!, LiveJson.Default.Person)!))
            .Where(one => search is null || one.Person.Name.Contains(search, StringComparison.OrdinalIgnoreCase))
            .OrderBy(one => one.Person.Name, StringComparer.Ordinal)
            .ToList();
        var found = all.Where(one => after is null || string.CompareOrdinal(one.Person.Name, after) > 0).Take(Most)
            .Select(one => new SeatView((string)one.Id!, one.Person.Name, one.Person.Team, here.Contains(one.Id), Seat.Read((string)seats[one.Id]!).Extra));
        return new SeatList([.. found], all.Count);
    }
}
