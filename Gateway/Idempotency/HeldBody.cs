namespace QuizNet.Gateway.Idempotency;

/// <summary>
/// Holds the body of an answer back until it has been stored: a caller who has it can be sure that a repetition gets the same. What
/// is larger than the limit, or a stream of events, is passed on as it comes, and not stored.
/// </summary>
internal sealed class HeldBody(HttpResponse response, Stream client, int limit) : Stream
{
    private MemoryStream? _held = new();

    /// <summary>Null if it has been passed on.</summary>
    public byte[]? Bytes => _held?.ToArray();

    /// <summary>Whether what is held is encoded. The header says so too late: with the headers on their way, compression adds its own.</summary>
    public bool IsEncoded { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Passes on what has been held back, and all that follows.</summary>
    public async ValueTask LetGoAsync(CancellationToken cancellationToken)
    {
        var held = _held;
        _held = null;
        if (held is { Length: > 0 })
        {
            await client.WriteAsync(held.GetBuffer().AsMemory(0, (int)held.Length), cancellationToken);
        }
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_held is { Length: 0 } && buffer.Length > 0)
        {
            IsEncoded = response.Headers.ContentEncoding.Count > 0;

            // Sends the headers: whoever writes the answer sees by this that it has begun, and that there can be no other any more.
            await client.FlushAsync(cancellationToken);
        }

        if (_held is { } held && held.Length + buffer.Length <= limit && !IsStreamed)
        {
            held.Write(buffer.Span);
            return;
        }

        await LetGoAsync(cancellationToken);
        await client.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) => _held is null ? client.FlushAsync(cancellationToken) : Task.CompletedTask;

    public override void Flush()
    {
    }

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private bool IsStreamed => response.ContentType?.StartsWith("text/event-stream", StringComparison.OrdinalIgnoreCase) == true;
}
