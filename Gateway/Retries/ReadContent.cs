using System.Net;

namespace QuizNet.Gateway.Retries;

/// <summary>An answer's body of which the beginning, or all, has been read.</summary>
internal sealed class ReadContent : HttpContent
{
    private readonly ReadOnlyMemory<byte> _beginning;
    private readonly Stream? _rest;
    private readonly HttpContent _original;

    public ReadContent(ReadOnlyMemory<byte> beginning, Stream? rest, HttpContent original)
    {
        (_beginning, _rest, _original) = (beginning, rest, original);
        foreach (var (name, values) in original.Headers.NonValidated)
        {
            Headers.TryAddWithoutValidation(name, values);
        }

        if (rest is null && beginning.Length > 0)
        {
            // It is known now, if it was not before.
            Headers.ContentLength = beginning.Length;
        }
    }

    /// <summary>Null if there is more.</summary>
    public ReadOnlyMemory<byte>? Whole => _rest is null ? _beginning : null;

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new ReadStream(_beginning, _rest));

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(_beginning);
        await (_rest?.CopyToAsync(stream) ?? Task.CompletedTask);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _beginning.Length;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _original.Dispose();
        }

        base.Dispose(disposing);
    }
}
