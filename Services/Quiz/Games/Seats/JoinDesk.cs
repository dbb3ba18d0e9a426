using QuizNet.Contracts;
using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Games.Naming;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Quiz.Games.Seats;

/// <summary>Where players come in.</summary>
internal sealed class JoinDesk(RedisLink redis)
{
    private const int MostSeats = 5_000;

    // Of a name that is taken, so that " 4999" fits behind it.
    private const int RoomForNumber = 5;

    public async Task<JoinOutcome> JoinAsync(LiveGame game, JoinRequest request, string address, CancellationToken cancellationToken)
    {
        var options = game.Book.Options;
        var (name, complaint) = options.GivenNames ? (GivenNames.Of(Random.Shared.Next()), null) : Nickname.Read(request.Name);
        if (name is null)
        {
            return JoinOutcome.Refused(GameTroubles.Name(complaint!));
        }

        if (options.Teams == TeamMode.Chosen && !options.TeamNames!.Contains(request.Team))
        {
            return JoinOutcome.Refused(GameTroubles.Team);
        }

        var (player, key) = (GameKey.NewPlayer(), GameKey.New());
        var head = Nickname.Head(name, RoomForNumber);
        var keys = game.Keys;
        RedisValue[] arguments =
        [
            player, name, Nickname.Key(name), head, Nickname.Key(head), address, options.JoinsPerMinute, MostSeats, options.Approve ? 1 : 0,
            GameKey.Hash(key), GameKey.RoleOf(player), options.Teams == TeamMode.Chosen ? request.Team : "",
            .. options.Teams == TeamMode.Balanced ? options.TeamNames!.Select(team => (RedisValue)team) : [],
        ];
        var answer = (RedisResult[])(await redis.RunAsync(
            SeatScripts.Join,
            [keys.Game, keys.People, keys.Seats, keys.Order, keys.Waiting, keys.Names, keys.Teams, keys.Suspects, keys.Joins(address), keys.Keys],
            arguments).WaitAsync(cancellationToken))!;
        if (answer.Length == 1)
        {
            return JoinOutcome.Refused(GameTroubles.OfJoin((string)answer[0]!));
        }

        if ((int)answer[4] == 1)
        {
            redis.Announce(keys.Channel, GameWriter.Crowd);
        }

        var team = (string?)answer[2] is { Length: > 0 } given ? given : null;
        return new JoinOutcome(new Joined(player, key, (string)answer[1]!, team, (int)answer[3] == 1, (string)answer[0]! == "waiting"), null);
    }
}
