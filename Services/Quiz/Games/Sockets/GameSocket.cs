using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Games.Sockets;

/// <summary>A socket of this replica. What waits to be sent is bounded: one that reads too slowly is closed, and gets all it needs when it comes back.</summary>
internal sealed class GameSocket(HubConnectionContext connection, TimeProvider time)
{
    // Messages. The socket's own buffer, 64 KiB, is full before the first one waits.
    private const int MostWaiting = 32;

    private int _waiting;

    public string Id => connection.ConnectionId;

    public RoundTrips RoundTrips { get; } = new(time);

    public MessageBudget Budget { get; } = new(time);

    /// <summary>Null until it has entered a game.</summary>
    public Entrance? Entrance { get; set; }

    public bool IsLeader => Entrance?.Role is GameRole.Host or GameRole.CoHost;

    public bool SeesCrowd => Entrance?.Role is GameRole.Host or GameRole.CoHost or GameRole.Screen;

    public void Send(SerializedHubMessage message)
    {
        if (Interlocked.Increment(ref _waiting) > MostWaiting)
        {
            connection.Abort();
            return;
        }

        var sending = connection.WriteAsync(message, CancellationToken.None);
        if (sending.IsCompletedSuccessfully)
        {
            Interlocked.Decrement(ref _waiting);
        }
        else
        {
            _ = FinishAsync(sending);
        }
    }

    public void Send(string method, object? content) => Send(Message(method, content));

    public void Ping() => Send("ping", RoundTrips.Begin());

    public void Close() => connection.Abort();

    /// <summary>Written once, however many get it.</summary>
    public static SerializedHubMessage Message(string method, object? content) => new(new InvocationMessage(method, [content]));

    private async Task FinishAsync(ValueTask sending)
    {
        try
        {
            await sending;
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }
}

/// <summary>Who has come in by a socket, and where.</summary>
internal sealed record Entrance(string Pin, GameRole Role, string? Player);
