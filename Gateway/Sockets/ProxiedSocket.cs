using QuizNet.Gateway.Replicas;

namespace QuizNet.Gateway.Sockets;

/// <summary>The client's end of a socket that the forwarder copies. Between two frames of the service the gateway may send one of its own.</summary>
internal sealed class ProxiedSocket(Stream client, Func<Replica> replica, TimeProvider time) : Stream
{
    // A ping without anything in it; the client's pong goes to the service, which takes it as a sign of life (RFC 6455 §5.5.3).
    private static readonly byte[] Ping = [0x89, 0x00];

    // Close with 1012, service restart: come again, to somebody else.
    private static readonly byte[] Move = [0x88, 0x02, 0x03, 0xf4];

    private readonly SemaphoreSlim _writing = new(1);
    private readonly FrameBoundary _frames = new();
    private TimeSpan _lastWrite = time.Now();
    private bool _isTold;

    public Replica Replica => replica();

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public Task PingAsync(TimeSpan silence, CancellationToken cancellationToken) => time.Now() - _lastWrite < silence ? Task.CompletedTask : SendOwnAsync(Ping, cancellationToken);

    /// <summary>Asks the client to come again. What the service still sends is not passed on: nothing may follow a close.</summary>
    public async Task MoveAsync(CancellationToken cancellationToken)
    {
        if (!_isTold)
        {
            _isTold = await SendOwnAsync(Move, cancellationToken);
        }
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => client.ReadAsync(buffer, cancellationToken);

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            if (!_isTold)
            {
                await client.WriteAsync(buffer, cancellationToken);
                _frames.Follow(buffer.Span);
                _lastWrite = time.Now();
            }
        }
        finally
        {
            _writing.Release();
        }
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => client.FlushAsync(cancellationToken);

    public override void Flush() => client.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            client.Dispose();
        }

        base.Dispose(disposing);
    }

    // False: in the middle of a frame, or of a write that takes its time. There is another moment.
    private async Task<bool> SendOwnAsync(byte[] frame, CancellationToken cancellationToken)
    {
        if (!await _writing.WaitAsync(TimeSpan.Zero, cancellationToken))
        {
            return false;
        }

        try
        {
            if (!_frames.IsAtBoundary)
            {
                return false;
            }

            await client.WriteAsync(frame, cancellationToken);
            await client.FlushAsync(cancellationToken);
            _lastWrite = time.Now();
            return true;
        }
        finally
        {
            _writing.Release();
        }
    }
}
