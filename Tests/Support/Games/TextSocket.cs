using System.Buffers;
using System.Diagnostics;
using System.Net.WebSockets;

namespace QuizNet.Support.Games;

/// <summary>A whole message, only there during the call, and when it came (<see cref="Stopwatch.GetTimestamp"/>).</summary>
public delegate void TextHandler(ReadOnlySpan<byte> message, long at);

/// <summary>A WebSocket for text of which a process can have thousands: no thread and no timer of its own, and a buffer only while there is something to read.</summary>
public sealed class TextSocket(TextHandler handler) : IAsyncDisposable
{
    private const int FirstBuffer = 4096;

    private static readonly TimeSpan ClosePatience = TimeSpan.FromSeconds(2);

    // One for all sockets.
    private static readonly HttpMessageInvoker Connector = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false });

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1);

    /// <summary>When nothing comes any more, for whatever reason.</summary>
    public Task Closed { get; private set; } = Task.CompletedTask;

    public async Task ConnectAsync(Uri address, CancellationToken cancellationToken)
    {
        _socket.Options.KeepAliveInterval = Timeout.InfiniteTimeSpan;
        await _socket.ConnectAsync(address, Connector, cancellationToken);
        Closed = ReceiveAllAsync();
    }

    /// <summary>False if the connection is gone.</summary>
    public async Task<bool> SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        await _sending.WaitAsync(cancellationToken);
        try
        {
            await _socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
            return true;
        }
        catch (Exception gone) when (IsGone(gone))
        {
            return false;
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>As a device that has lost its network, without a word.</summary>
    public void Abort() => _socket.Abort();

    /// <summary>Says good-bye, and waits a little for an answer.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_socket.State is WebSocketState.Open)
            {
                await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
                await Closed.WaitAsync(ClosePatience);
            }
        }
        catch (Exception gone) when (IsGone(gone) || gone is TimeoutException)
        {
            // Then it is closed all the same.
        }

        _socket.Dispose();
    }

    private static bool IsGone(Exception failure) => failure is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException or IOException;

    private async Task ReceiveAllAsync()
    {
        await Task.Yield();
        try
        {
            var first = await WaitAsync();
            while (first.MessageType != WebSocketMessageType.Close)
            {
                var at = Stopwatch.GetTimestamp();
                if (!first.EndOfMessage && !await ReceiveOneAsync(at))
                {
                    break;
                }

                first = await WaitAsync();
            }

            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }
        catch (Exception gone) when (IsGone(gone))
        {
            // That is what the caller waits for.
        }
    }

    // A read of no bytes ends when there are some.
    private ValueTask<ValueWebSocketReceiveResult> WaitAsync() => _socket.ReceiveAsync(Memory<byte>.Empty, CancellationToken.None);

    private async Task<bool> ReceiveOneAsync(long at)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        try
        {
            for (var length = 0; ;)
            {
                var part = await _socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    return false;
                }

                length += part.Count;
                if (part.EndOfMessage)
                {
                    handler(buffer.AsSpan(0, length), at);
                    return true;
                }

                if (length == buffer.Length)
                {
                    var larger = ArrayPool<byte>.Shared.Rent(2 * length);
                    buffer.CopyTo(larger, 0);
                    ArrayPool<byte>.Shared.Return(buffer);
                    buffer = larger;
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
