using System.Diagnostics.CodeAnalysis;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Quiz.Games.Sockets;

/// <summary>The games that somebody is connected to at this replica.</summary>
internal sealed class GameRooms
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, GameRoom> _rooms = [];
    private readonly Func<string, GameRoom> _create;

    public GameRooms(RoomWork work, RedisLink redis, GameMetrics metrics, TimeProvider time, ILogger<GameRoom> logger)
    {
        _create = pin => new GameRoom(pin, work, redis, time, logger);
        metrics.Watch(() => Sockets);
    }

    /// <summary>This replica stops: nobody comes in any more.</summary>
    public bool IsLeaving { get; private set; }

    public int Sockets
    {
        get
        {
            lock (_lock)
            {
                return _rooms.Values.Sum(room => room.Count);
            }
        }
    }

    public GameRoom? Find(string pin)
    {
        lock (_lock)
        {
            return _rooms.GetValueOrDefault(pin);
        }
    }

    /// <summary>When this returns, changes of the game are heard.</summary>
    public Task AddAsync(GameSocket socket, Entrance entrance)
    {
        lock (_lock)
        {
            if (!_rooms.TryGetValue(entrance.Pin, out var room))
            {
                _rooms[entrance.Pin] = room = _create(entrance.Pin);
                _ = room.RunAsync();
            }

            room.Add(socket);
            return room.Listening;
        }
    }

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The room ends itself when it is closed.")]
    public void Remove(GameSocket socket, Entrance entrance)
    {
        lock (_lock)
        {
            if (_rooms.GetValueOrDefault(entrance.Pin) is { } room && room.Remove(socket) == 0)
            {
                _rooms.Remove(entrance.Pin);
                room.Close();
            }
        }
    }

    /// <summary>Asks everybody to go to another replica.</summary>
    public void Leave()
    {
        IsLeaving = true;
        lock (_lock)
        {
            foreach (var room in _rooms.Values)
            {
                room.SayMove();
            }
        }
    }
}
