using System.Net;
using QuizNet.Contracts;
using QuizNet.Quiz.Games.Course;
using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Games.Views;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Quiz.Games.Sockets;

/// <summary>Where sockets come in and leave.</summary>
internal sealed partial class Doorway(
    GameReader games, ViewReader views, Presence presence, PinGuesses guesses, GameDriver driver, GameRooms rooms, RedisLink redis, ILogger<Doorway> logger)
{
    // A game that changes more often meanwhile will tell what it has come to.
    private const int MostReads = 3;

    private static readonly Entered TooManyPins = new("too-many-pins");
    private static readonly Entered NoSuchGame = new("no-such-game");

    public async Task<Entered> EnterAsync(GameSocket socket, EnterRequest request, IPAddress? address, CancellationToken cancellationToken)
    {
        if (socket.Entrance is not null || Pin.Read(request.Pin) is not { } pin || request.Key is not { Length: > 0 and <= 100 } key)
        {
            return NoSuchGame;
        }

        var keys = new GameKeys(pin);
        var whose = (string?)await redis.AskAsync(database => database.HashGetAsync(keys.Keys, GameKey.Hash(key))).WaitAsync(cancellationToken);
        if (whose is null)
        {
            // Whoever has a key is let in, however often others from the same network have guessed.
            var caller = Address.Of(address);
            await guesses.CountAsync(caller);
            return await guesses.AreTooManyAsync(caller) ? TooManyPins : NoSuchGame;
        }

        // In the room before anything is read: what changes from now on is sent.
        var (role, player) = GameKey.Read(whose);
        var entrance = socket.Entrance = new Entrance(pin, role, player);
        try
        {
            return await EnterAsync(socket, entrance, request.Seen, cancellationToken);
        }
        catch
        {
            // Whoever tries again does so as somebody who has not been here.
            rooms.Remove(socket, entrance);
            socket.Entrance = null;
            throw;
        }
    }

    private async Task<Entered> EnterAsync(GameSocket socket, Entrance entrance, long seen, CancellationToken cancellationToken)
    {
        var (pin, role, player) = entrance;
        await rooms.AddAsync(socket, entrance).WaitAsync(cancellationToken);
        if (await games.FindAsync(pin, cancellationToken) is not { } game)
        {
            return NoSuchGame;
        }

        var (current, mine) = await ReadAsync(game, player, cancellationToken);
        if (player is not null && mine is null)
        {
            rooms.Remove(socket, entrance);
            return new Entered("kicked");
        }

        await presence.ArriveAsync(socket, entrance, cancellationToken);
        socket.Ping();
        var crowd = socket.SeesCrowd ? await views.CrowdAsync(current, cancellationToken) : null;
        return new Entered(null, role, current.Offset > seen ? ViewOf.Game(current) : null, mine, crowd);
    }

    // Both of the same moment: points of a question that is not over yet in the view would puzzle, and older ones than have just been sent would stay.
    private async Task<(LiveGame Game, MyView? Mine)> ReadAsync(LiveGame game, string? player, CancellationToken cancellationToken)
    {
        if (player is null)
        {
            return (game, null);
        }

        for (var reads = 1; ; reads++)
        {
            var mine = (await views.MineAsync(game, [player], cancellationToken))[0];
            if (await games.FindAsync(game.Book.Pin, cancellationToken) is not { } after || after.Offset == game.Offset || reads == MostReads)
            {
                return (game, mine);
            }

            game = after;
        }
    }

    public async Task LeaveAsync(GameSocket socket)
    {
        if (socket.Entrance is not { } entrance)
        {
            return;
        }

        rooms.Remove(socket, entrance);
        try
        {
            if (socket.IsLeader)
            {
                if (await presence.LeaderLeavesAsync(socket, entrance) == 0)
                {
                    await driver.HostIsAsync(entrance.Pin, present: false, CancellationToken.None);
                }
            }
            else if (entrance.Player is { } player)
            {
                await presence.PlayerLeavesAsync(socket, entrance.Pin, player);
            }
        }
        catch (RedisAwayException failure)
        {
            // The lease runs out by itself.
            LogLeft(entrance.Pin, failure.Message);
        }
    }

    [LoggerMessage(LogLevel.Debug, "Somebody has left {Pin} while Redis was away: {Reason}")]
    private partial void LogLeft(string pin, string reason);
}
