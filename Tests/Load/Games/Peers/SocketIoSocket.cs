using System.Text;
using QuizNet.Support.Games;

namespace QuizNet.Load.Games.Peers;

/// <summary>
/// A client of socket.io over a WebSocket, as far as it takes to receive events: 0 opens, 2 is a ping and 3 its answer, 40 connects, 42 is an event.
/// (socket.io/docs/v4/engine-io-protocol, socket.io-protocol)
/// </summary>
internal sealed class SocketIoSocket : IAsyncDisposable
{
    private static readonly ReadOnlyMemory<byte> Pong = "3"u8.ToArray();
    private static readonly ReadOnlyMemory<byte> Connect = "40"u8.ToArray();

    private readonly TextSocket _text;
    private readonly Action<long> _heard;
    private readonly TaskCompletionSource _connected = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private SocketIoSocket(Action<long> heard)
    {
        _heard = heard;
        _text = new TextSocket(Read);
    }

    public static async Task<SocketIoSocket> OpenAsync(int port, Action<long> heard, CancellationToken cancellationToken)
    {
        var socket = new SocketIoSocket(heard);
        await socket._text.ConnectAsync(new Uri($"ws://127.0.0.1:{port}/socket.io/?EIO=4&transport=websocket"), cancellationToken);
        await socket._connected.Task.WaitAsync(cancellationToken);
        return socket;
    }

    public ValueTask DisposeAsync() => _text.DisposeAsync();

    private void Read(ReadOnlySpan<byte> message, long at)
    {
        if (message.StartsWith("42"u8))
        {
            _heard(at);
        }
        else if (message.StartsWith("40"u8))
        {
            _connected.TrySetResult();
        }
        else if (message.StartsWith("0"u8))
        {
            _ = _text.SendAsync(Connect, CancellationToken.None);
        }
        else if (message.StartsWith("2"u8))
        {
            _ = _text.SendAsync(Pong, CancellationToken.None);
        }
        else
        {
            throw new InvalidOperationException($"socket.io has said {Encoding.UTF8.GetString(message)}");
        }
    }
}
