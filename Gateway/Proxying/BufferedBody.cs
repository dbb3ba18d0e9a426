using System.Buffers;
using Microsoft.AspNetCore.Http.Features;

namespace QuizNet.Gateway.Proxying;

/// <summary>The body of a request in memory, if it is small: it can be looked at before it is forwarded, and forwarded again.</summary>
internal sealed class BufferedBody
{
    private readonly byte[]? _bytes;
    private readonly int _limit;

    // Without bytes: it is larger than the limit.
    private BufferedBody(byte[]? bytes, int limit) => (_bytes, _limit) = (bytes, limit);

    /// <summary>
    /// The whole body, which Request.Body reads from its start again, after each call. Null if it is larger than the limit, in bytes;
    /// Request.Body is as good as unread then.
    /// </summary>
    public static ValueTask<ReadOnlyMemory<byte>?> TryBufferAsync(HttpContext context, int limit, CancellationToken cancellationToken) =>
        context.Request.ContentLength is null or 0 && context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false }
            ? ValueTask.FromResult<ReadOnlyMemory<byte>?>(ReadOnlyMemory<byte>.Empty)
            : BufferAsync(context, limit, cancellationToken);

    private static async ValueTask<ReadOnlyMemory<byte>?> BufferAsync(HttpContext context, int limit, CancellationToken cancellationToken)
    {
        var body = context.Features.Get<BufferedBody>();
        if (body is null || (body._bytes is null && limit > body._limit))
        {
            body = new BufferedBody(await ReadAsync(context, limit, cancellationToken), limit);
            context.Features.Set(body);
        }

        if (body._bytes is not { } bytes || bytes.Length > limit)
        {
            return null;
        }

        if (bytes.Length > 0)
        {
            context.Request.Body = new MemoryStream(bytes, writable: false);
        }

        return bytes;
    }

    private static async ValueTask<byte[]?> ReadAsync(HttpContext context, int limit, CancellationToken cancellationToken)
    {
        var request = context.Request;
        if (request.ContentLength == 0)
        {
            return [];
        }

        if (request.ContentLength > limit)
        {
            return null;
        }

        // A pipe can be looked into without taking anything out of it.
        var reader = request.BodyReader;
        var read = await reader.ReadAtLeastAsync(limit + 1, cancellationToken);
        if (read.Buffer.Length > limit)
        {
            reader.AdvanceTo(read.Buffer.Start);
            request.Body = reader.AsStream();
            return null;
        }

        var bytes = read.Buffer.ToArray();
        reader.AdvanceTo(read.Buffer.End);
        return bytes;
    }
}
