using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;
using QuizNet.Contracts;

namespace QuizNet.Support.Games;

/// <summary>Somebody with a key who is in a game and stays there: enters, comes back whenever the connection is lost, moves when asked to, and answers pings.</summary>
/// <param name="servers">Where it goes; to the next one when it has to go.</param>
/// <param name="pin">Of the game.</param>
/// <param name="key">Whose it is.</param>
/// <param name="news">What it is told.</param>
/// <param name="record">Whether all frames are kept.</param>
public sealed class Presence(IReadOnlyList<Uri> servers, string pin, string key, GameNews news, bool record = false) : IAsyncDisposable
{
    // Of one try to enter. A server that takes longer is asked again.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _leaving = new();
    private readonly List<Comeback> _comebacks = [];
    private readonly List<string> _frames = [];
    private TaskCompletionSource _moving = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private GameSocket? _socket;
    private int _server;
    private bool _dropped;
    private Task _life = Task.CompletedTask;

    public Presence(Uri server, string pin, string key, GameNews news, bool record = false)
        : this([server], pin, key, news, record)
    {
    }

    public GameNews News => news;

    /// <summary>Why it is over for this one.</summary>
    public string? Refusal { get; private set; }

    /// <summary>The socket, while it is in.</summary>
    public GameSocket? Socket => _socket is { IsOpen: true } socket ? socket : null;

    /// <summary>Tries to enter that failed, and why the last one did.</summary>
    public int Failures { get; private set; }

    public string? LastFailure { get; private set; }

    /// <summary>Each time that it came back.</summary>
    public IReadOnlyList<Comeback> Comebacks => _comebacks;

    /// <summary>How long a ping is left without an answer.</summary>
    public TimeSpan PongDelay { get; init; }

    /// <summary>Everything that came so far, if it is recorded.</summary>
    public IEnumerable<string> Frames => _frames.Concat(_socket?.Frames ?? []);

    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        _life = LiveAsync(_leaving.Token);
        await news.UntilAsync(() => Socket is not null || Refusal is not null || _life.IsCompleted, cancellationToken);
        if (_life.IsFaulted)
        {
            await _life;
        }
    }

    /// <summary>Ends the connection by force, if there is one.</summary>
    public bool Drop()
    {
        if (Socket is not { } socket)
        {
            return false;
        }

        _dropped = true;
        socket.Abort();
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        // Whoever has left before is left alone.
        if (!_leaving.IsCancellationRequested)
        {
            await _leaving.CancelAsync();
            await _life;
            _leaving.Dispose();
        }
    }

    private async Task LiveAsync(CancellationToken leaving)
    {
        try
        {
            var lostAt = (long?)null;
            while (await EnterAgainAsync(lostAt, leaving) is { } socket)
            {
                await Task.WhenAny(socket.Closed, _moving.Task).WaitAsync(leaving);
                lostAt = Stopwatch.GetTimestamp();
                _moving = new(TaskCreationOptions.RunContinuationsAsynchronously);
                news.Change();
            }
        }
        catch (OperationCanceledException) when (leaving.IsCancellationRequested)
        {
            // Closed below.
        }

        if (_socket is { } last)
        {
            await last.DisposeAsync();
        }
    }

    // Null when there is no coming back.
    private async Task<GameSocket?> EnterAgainAsync(long? lostAt, CancellationToken leaving)
    {
        for (var attempt = 0; Refusal is null; attempt++)
        {
            await Task.Delay(ReconnectDelays.Before(attempt, Random.Shared.NextDouble()), leaving);
            if (await TryEnterAsync(leaving) is var (socket, entered))
            {
                await ArriveAsync(socket, entered, lostAt);
                return Refusal is null ? socket : null;
            }
        }

        return null;
    }

    private async Task<(GameSocket Socket, Entered Entered)?> TryEnterAsync(CancellationToken leaving)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(leaving);
        patience.CancelAfter(Patience);
        GameSocket? socket = null;
        try
        {
            socket = await GameSocket.OpenAsync(servers[_server++ % servers.Count], Hear, patience.Token, record);
            if (await socket.EnterAsync(new EnterRequest(pin, key, news.View?.Offset ?? 0), patience.Token) is { } entered)
            {
                return (socket, entered);
            }

            LastFailure = "The connection ended before the answer came.";
        }
        catch (Exception failure) when (failure is WebSocketException or HubErrorException or HttpRequestException or IOException || (failure is OperationCanceledException && !leaving.IsCancellationRequested))
        {
            LastFailure = failure.Message;
        }

        Failures++;
        socket?.Abort();
        return null;
    }

    private async Task ArriveAsync(GameSocket socket, Entered entered, long? lostAt)
    {
        var (now, before) = (Stopwatch.GetTimestamp(), _socket);
        Refusal = entered.Refusal;
        if (lostAt is { } at && Refusal is null && (entered.View ?? news.View) is { } seen)
        {
            // A table has no question, but what one has won came with the last one.
            var question = seen.Question?.Number ?? entered.Mine?.Result?.Question ?? 0;
            _comebacks.Add(new Comeback(Stopwatch.GetElapsedTime(at, now), _dropped, seen.Phase, question, entered.Mine?.Points));
            _dropped = false;
        }

        _socket = socket;
        news.Read(entered, now);
        if (before is not null)
        {
            await before.DisposeAsync();
            _frames.AddRange(before.Frames);
        }
    }

    private void Hear(in HubMessage message, long at)
    {
        if (news.Read(message, at))
        {
            return;
        }

        if (message.Target.SequenceEqual("ping"u8))
        {
            _ = PongAsync(JsonSerializer.Deserialize(message.Json, ContractsJson.Default.Int64));
        }
        else if (message.Target.SequenceEqual("bye"u8))
        {
            Obey(JsonSerializer.Deserialize(message.Json, ContractsJson.Default.ByeReason));
        }
    }

    private async Task PongAsync(long number)
    {
        if (PongDelay > TimeSpan.Zero)
        {
            await Task.Delay(PongDelay);
        }

        await (_socket?.TellAsync("Pong", number) ?? Task.FromResult(false));
    }

    private void Obey(ByeReason reason)
    {
        if (reason == ByeReason.Kicked)
        {
            Refusal = "kicked";
        }

        _moving.TrySetResult();
    }
}

/// <summary>A connection that was lost and is there again, and what was on then. Took: from the loss until the server let it in. Points: as it was told then.</summary>
public sealed record Comeback(TimeSpan Took, bool Forced, GamePhase Phase, int Question, int? Points);
