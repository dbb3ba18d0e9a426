using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using QuizNet.Contracts;

namespace QuizNet.Support.Games;

/// <summary>Something that the server has said by itself, only there during the call, and when it came.</summary>
public delegate void HubMessageHandler(in HubMessage message, long at);

/// <summary>A call that the hub has answered with an error.</summary>
public sealed class HubErrorException(string message) : Exception(message);

/// <summary>The socket of a game, as the bytes of SignalR's JSON protocol: what a page sends, and anything else that somebody may send.</summary>
public sealed class GameSocket : IAsyncDisposable
{
    public const string Path = "/hubs/game";

    // A hub lets go of a client that has said nothing for 30 s, and says something itself at least every 15 s.
    private static readonly TimeSpan SilentFor = TimeSpan.FromSeconds(10);

    private readonly HubMessageHandler? _said;
    private readonly TextSocket _text;
    private readonly ConcurrentQueue<string>? _frames;
    private readonly TaskCompletionSource _shaken = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<long, TaskCompletionSource<byte[]?>> _calls = new();
    private bool _ended;
    private long _lastCall;
    private long _lastSent = Stopwatch.GetTimestamp();

    private GameSocket(HubMessageHandler? said, bool record)
    {
        (_said, _frames) = (said, record ? new() : null);
        _text = new TextSocket(Read);
    }

    /// <summary>When nothing comes any more. Calls that wait are then answered with null.</summary>
    public Task Closed { get; private set; } = Task.CompletedTask;

    public bool IsOpen => !Closed.IsCompleted;

    /// <summary>Every frame so far, if they are recorded.</summary>
    public IEnumerable<string> Frames => _frames ?? Enumerable.Empty<string>();

    /// <param name="server">Such as http://localhost:8080/; the path is that of the hub unless it has one.</param>
    /// <param name="said">What the server says by itself.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <param name="record">Whether to keep all that comes.</param>
    public static async Task<GameSocket> OpenAsync(Uri server, HubMessageHandler? said, CancellationToken cancellationToken, bool record = false)
    {
        var socket = new GameSocket(said, record);
        var address = new UriBuilder(server) { Scheme = server.Scheme == Uri.UriSchemeHttps ? "wss" : "ws" };
        address.Path = address.Path == "/" ? Path : address.Path;
        try
        {
            await socket._text.ConnectAsync(address.Uri, cancellationToken);
            socket.Closed = socket.EndAsync();
            await socket._text.SendAsync(HubFrames.Handshake, cancellationToken);
            await socket._shaken.Task.WaitAsync(cancellationToken);
            return socket;
        }
        catch
        {
            socket.Abort();
            throw;
        }
    }

    public Task<Entered?> EnterAsync(EnterRequest request, CancellationToken cancellationToken) => InvokeAsync("Enter", ContractsJson.Default.Entered, cancellationToken, request);

    public Task<AnswerReceipt?> AnswerAsync(int question, GivenAnswer? answer, CancellationToken cancellationToken) =>
        InvokeAsync("Answer", ContractsJson.Default.AnswerReceipt, cancellationToken, new AnswerRequest(question, answer));

    public Task<ActReceipt?> ActAsync(GameAction action, long seen, CancellationToken cancellationToken) =>
        InvokeAsync("Act", ContractsJson.Default.ActReceipt, cancellationToken, new ActRequest(action, seen));

    public Task<ActReceipt?> KickAsync(string player, CancellationToken cancellationToken) => InvokeAsync("Kick", ContractsJson.Default.ActReceipt, cancellationToken, player);

    public Task<ActReceipt?> AdmitAsync(string player, CancellationToken cancellationToken) => InvokeAsync("Admit", ContractsJson.Default.ActReceipt, cancellationToken, player);

    public Task<ActReceipt?> GiveTimeAsync(string player, double factor, CancellationToken cancellationToken) =>
        InvokeAsync("GiveTime", ContractsJson.Default.ActReceipt, cancellationToken, player, factor);

    /// <summary>Null if the connection ended before an answer came.</summary>
    public async Task<T?> InvokeAsync<T>(string method, JsonTypeInfo<T> answer, CancellationToken cancellationToken, params object?[] arguments) where T : class
    {
        var id = Interlocked.Increment(ref _lastCall);
        var call = _calls[id] = new TaskCompletionSource<byte[]?>(TaskCreationOptions.RunContinuationsAsynchronously);
        if (Volatile.Read(ref _ended) || !await SendAsync(HubFrames.Invocation(method, id, arguments), cancellationToken))
        {
            _calls.TryRemove(id, out _);
            return null;
        }

        return await call.Task.WaitAsync(cancellationToken) is { } json ? JsonSerializer.Deserialize(json, answer) : null;
    }

    /// <summary>Without an answer.</summary>
    public Task<bool> TellAsync(string method, params object?[] arguments) => SendAsync(HubFrames.Invocation(method, null, arguments), CancellationToken.None);

    /// <summary>Whatever it is.</summary>
    public Task<bool> SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        Volatile.Write(ref _lastSent, Stopwatch.GetTimestamp());
        return _text.SendAsync(message, cancellationToken);
    }

    public void Abort() => _text.Abort();

    public ValueTask DisposeAsync() => _text.DisposeAsync();

    private void Read(ReadOnlySpan<byte> text, long at)
    {
        _frames?.Enqueue(Encoding.UTF8.GetString(text));
        while (HubMessage.TryRead(ref text, out var message))
        {
            Read(message, at);
        }

        if (Stopwatch.GetElapsedTime(Volatile.Read(ref _lastSent), at) > SilentFor)
        {
            _ = SendAsync(HubFrames.Ping, CancellationToken.None);
        }
    }

    private void Read(in HubMessage message, long at)
    {
        switch (message.Kind)
        {
            case HubMessageKind.Handshake when message.Error is { } error:
                _shaken.TrySetException(new HubErrorException(error));
                break;
            case HubMessageKind.Handshake:
                _shaken.TrySetResult();
                break;
            case HubMessageKind.Completion when _calls.TryRemove(message.Id, out var call):
                if (message.Error is { } failure)
                {
                    call.TrySetException(new HubErrorException(failure));
                }
                else
                {
                    call.TrySetResult(message.Json.ToArray());
                }

                break;
            case HubMessageKind.Invocation:
                _said?.Invoke(message, at);
                break;
        }
    }

    private async Task EndAsync()
    {
        await _text.Closed;

        // Whoever calls after this is told; those before are in the table.
        Volatile.Write(ref _ended, true);
        _shaken.TrySetException(new HubErrorException("The connection has ended before it was open."));
        foreach (var id in _calls.Keys)
        {
            if (_calls.TryRemove(id, out var call))
            {
                call.TrySetResult(null);
            }
        }
    }
}
