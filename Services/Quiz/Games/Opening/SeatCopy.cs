using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Games.Naming;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Quiz.Games.Opening;

/// <summary>Takes players and keys of a game over into the next one. Who was sent out stays out.</summary>
internal sealed class SeatCopy(RedisLink redis)
{
    // Keys: people, seats, order, names, teams, keys. Arguments: number of players, for each of them player, person, key of the name, team or ''; then for each key its hash and whose it is.
    private const string Paste = $$"""
        local at = 2
        for _ = 1, tonumber(ARGV[1]) do
          redis.call('HSET', KEYS[1], ARGV[at], ARGV[at + 1])
          redis.call('HSET', KEYS[2], ARGV[at], '0:1')
          redis.call('RPUSH', KEYS[3], ARGV[at])
          redis.call('HSET', KEYS[4], ARGV[at + 2], ARGV[at])
          if ARGV[at + 3] ~= '' then redis.call('HINCRBY', KEYS[5], ARGV[at + 3], 1) end
          at = at + 4
        end
        for pair = at, #ARGV, 2 do redis.call('HSET', KEYS[6], ARGV[pair], ARGV[pair + 1]) end
        for key = 1, 6 do redis.call('PEXPIRE', KEYS[key], {{CourseScripts.Lifetime}}) end
        return 1
        """;

    public async Task CopyAsync(GameKeys from, GameKeys to, CancellationToken cancellationToken)
    {
        var order = await redis.AskAsync(database => database.ListRangeAsync(from.Order)).WaitAsync(cancellationToken);
        var people = (await redis.AskAsync(database => database.HashGetAllAsync(from.People)).WaitAsync(cancellationToken)).ToDictionary(one => one.Name, one => one.Value);
        var players = order.Where(people.ContainsKey).Select(player => (Id: player, Stored: people[player], Person: JsonSerializer.Deserialize((string)people[player]!, LiveJson.Default.Person)!)).ToList();
        var stay = players.Select(one => GameKey.RoleOf((string)one.Id!)).ToHashSet();
        var keys = await redis.AskAsync(database => database.HashGetAllAsync(from.Keys)).WaitAsync(cancellationToken);
        RedisValue[] arguments =
        [
            players.Count,
            .. players.SelectMany(one => new RedisValue[] { one.Id, one.Stored, Nickname.Key(one.Person.Name), one.Person.Team ?? "" }),
            .. keys.Where(key => GameKey.Read((string)key.Value!).Role != GameRole.Player || stay.Contains((string)key.Value!)).SelectMany(key => new[] { key.Name, key.Value }),
        ];
        await redis.RunAsync(Paste, [to.People, to.Seats, to.Order, to.Names, to.Teams, to.Keys], arguments).WaitAsync(cancellationToken);
    }
}
