namespace QuizNet.Gateway.Proxying;

/// <summary>The body of a request in memory, if it is small, so that it can be compared, and sent more than once.</summary>
internal static class BufferedBody
{
    /// <summary>Empty if there is none; null if it is larger than the limit, and then it can still be read once, as a stream.</summary>
    public static ValueTask<ReadOnlyMemory<byte>?> TryReadAsync(HttpContext context, int limit, CancellationToken cancellationToken)
    {
        if (context.Features.Get<Buffered>() is { } known)
        {
            return ValueTask.FromResult(known.Bytes);
        }

        var request = context.Request;
        if (request.ContentLength is 0 || (request.ContentLength is null && request.Headers.TransferEncoding.Count == 0 && HttpProtocol.IsHttp11(request.Protocol)))
        {
            return ValueTask.FromResult<ReadOnlyMemory<byte>?>(ReadOnlyMemory<byte>.Empty);
        }

        return request.ContentLength > limit ? ValueTask.FromResult<ReadOnlyMemory<byte>?>(null) : ReadAsync(context, limit, cancellationToken);
    }

    private static async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(HttpContext context, int limit, CancellationToken cancellationToken)
    {
        var original = context.Request.Body;

        // One more than the limit: that one says whether there is more.
        var bytes = new byte[context.Request.ContentLength is { } length ? (int)length : limit + 1];
        var count = await original.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        var whole = count <= limit;
        var beginning = bytes.AsMemory(0, count);
        context.Request.Body = new ReadStream(beginning, whole ? null : original);
        var result = new Buffered(whole ? beginning : null);
        context.Features.Set(result);
        return result.Bytes;
    }

    private sealed record Buffered(ReadOnlyMemory<byte>? Bytes);
}
