using System.Collections.Concurrent;
using QuizNet.Contracts;
using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Games.Playing;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Quiz.Games.Sockets;

/// <summary>
/// The sockets of one game at this replica, and the loop that tells them what has changed. It acts on messages from whoever has changed something;
/// and because messages may be lost and processes may die, it looks by itself from time to time.
/// </summary>
internal sealed partial class GameRoom(string pin, RoomWork work, RedisLink redis, TimeProvider time, ILogger<GameRoom> logger) : IDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan CrowdEvery = TimeSpan.FromMilliseconds(250);

    private readonly ConcurrentDictionary<string, GameSocket> _sockets = new();
    private readonly ConcurrentQueue<string> _seats = new();
    private readonly SemaphoreSlim _signal = new(0, 1);
    private readonly CancellationTokenSource _closed = new();
    private readonly TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _crowdChanged;
    private long _crowdSent;
    private long _looked;

    /// <summary>The newest that this room has seen; enough for what never changes, and for whether something is open.</summary>
    public LiveGame? Current { get; set; }

    /// <summary>What its players know their points of.</summary>
    public GameState? Told { get; set; }

    public string? LastCrowd { get; set; }

    public int Count => _sockets.Count;

    public IEnumerable<GameSocket> Sockets => _sockets.Values;

    /// <summary>Until it has looked at the game once; from then on it hears of every change.</summary>
    public Task Listening => _listening.Task;

    public void Add(GameSocket socket) => _sockets[socket.Id] = socket;

    /// <summary>How many are left.</summary>
    public int Remove(GameSocket socket)
    {
        _sockets.TryRemove(socket.Id, out _);
        return _sockets.Count;
    }

    public void SayMove()
    {
        var bye = GameSocket.Message("bye", ByeReason.Move);
        foreach (var socket in Sockets)
        {
            socket.Send(bye);
        }
    }

    public void Close() => _closed.Cancel();

    public async Task RunAsync()
    {
        var subscriber = redis.Connection.GetSubscriber();
        await ListenAsync(subscriber);
        while (!_closed.IsCancellationRequested)
        {
            try
            {
                await LookAsync();
                await _signal.WaitAsync(_crowdChanged ? CrowdEvery : LookEvery, _closed.Token);
            }
            catch (OperationCanceledException)
            {
                break;
            }
            catch (RedisAwayException)
            {
                await Task.Delay(CrowdEvery, time, _closed.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (Exception failure)
            {
                // A room that stops telling would leave its players in the dark.
                LogBroken(pin, failure);
                await Task.Delay(LookEvery, time, _closed.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        await subscriber.UnsubscribeAsync(new GameKeys(pin).Channel, OnMessage, CommandFlags.FireAndForget);
        Dispose();
    }

    public void Dispose()
    {
        _closed.Dispose();
        _signal.Dispose();
    }

    private async Task ListenAsync(ISubscriber subscriber)
    {
        while (!_closed.IsCancellationRequested)
        {
            try
            {
                await subscriber.SubscribeAsync(new GameKeys(pin).Channel, OnMessage);
                break;
            }
            catch (Exception failure) when (failure is RedisException or TimeoutException)
            {
                await Task.Delay(CrowdEvery, time, _closed.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task LookAsync()
    {
        var before = Current?.Offset;
        await work.TellChangesAsync(this, pin, _closed.Token);
        _listening.TrySetResult();

        // How many have answered was said of the question before.
        var moved = Current?.Offset != before;
        while (_seats.TryPeek(out var player))
        {
            await work.TellPlayerAsync(this, player, _closed.Token);
            _seats.TryDequeue(out _);
        }

        if (time.GetElapsedTime(_looked) >= LookEvery)
        {
            _looked = time.GetTimestamp();
            _crowdChanged = true;
            await work.LookAfterAsync(this, _closed.Token);
        }

        if (moved || (_crowdChanged && time.GetElapsedTime(_crowdSent) >= CrowdEvery))
        {
            (_crowdChanged, _crowdSent) = (false, time.GetTimestamp());
            await work.TellCrowdAsync(this, _closed.Token);
        }
    }

    private void OnMessage(RedisChannel channel, RedisValue message)
    {
        switch ((string)message!)
        {
            case GameWriter.Changed:
                break;
            case GameWriter.Crowd:
                _crowdChanged = true;
                break;
            case var player:
                _seats.Enqueue(player);
                break;
        }

        try
        {
            _signal.Release();
        }
        catch (Exception failure) when (failure is SemaphoreFullException or ObjectDisposedException)
        {
            // It is awake already, or closed.
        }
    }

    [LoggerMessage(LogLevel.Error, "The room of {Pin} has failed, and goes on")]
    private partial void LogBroken(string pin, Exception failure);
}
