using QuizNet.Contracts;
using QuizNet.Quiz.Games.Course;
using QuizNet.Quiz.Games.Live;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Quiz.Games.Sockets;

/// <summary>Says in Redis who is connected here.</summary>
internal sealed class Presence(RedisLink redis, GameDriver driver)
{
    // Renewed at a third of it. If a replica dies, a question waits this long for those who do not come back.
    private const int LeaseMs = 15_000;

    // After a socket has closed.
    private const int WaitedForMs = 5_000;

    public async Task ArriveAsync(GameSocket socket, Entrance entrance, CancellationToken cancellationToken)
    {
        var keys = new GameKeys(entrance.Pin);
        if (entrance.Player is { } player)
        {
            await RenewPlayersAsync(keys, [(player, socket.Id)]).WaitAsync(cancellationToken);
        }
        else if (entrance.Role is GameRole.Host or GameRole.CoHost)
        {
            await RenewLeadersAsync(keys, [socket.Id]).WaitAsync(cancellationToken);
            await driver.HostIsAsync(entrance.Pin, present: true, cancellationToken);
        }
    }

    public async Task RenewPlayersAsync(GameKeys keys, IEnumerable<(string Player, string Socket)> players)
    {
        RedisValue[] arguments = [LeaseMs, .. players.SelectMany(one => new RedisValue[] { one.Player, one.Socket })];
        if (arguments.Length > 1 && (int)await redis.RunAsync(PresenceScripts.Players, [keys.Here, keys.Sockets, keys.Game, keys.Seats], arguments) == 1)
        {
            redis.Announce(keys.Channel, GameWriter.Crowd);
        }
    }

    /// <summary>How many leaders are connected, to any replica.</summary>
    public async Task<int> RenewLeadersAsync(GameKeys keys, IEnumerable<string> sockets) =>
        (int)await redis.RunAsync(PresenceScripts.Leaders, [keys.Leaders], [LeaseMs, .. sockets.Select(socket => (RedisValue)socket)]);

    public async Task<int> LeaderLeavesAsync(GameSocket socket, Entrance entrance) =>
        (int)await redis.RunAsync(PresenceScripts.Leaders, [new GameKeys(entrance.Pin).Leaders], [0, socket.Id]);

    public async Task PlayerLeavesAsync(GameSocket socket, string pin, string player)
    {
        var keys = new GameKeys(pin);
        if ((int)await redis.RunAsync(PresenceScripts.PlayerLeaves, [keys.Here, keys.Sockets, keys.Game], [player, socket.Id, WaitedForMs]) == 1)
        {
            redis.Announce(keys.Channel, GameWriter.Crowd);
        }
    }
}
