using System.Buffers;
using System.IO.Compression;
using Microsoft.AspNetCore.Http.HttpResults;

namespace QuizNet.Dashboard.Telemetry.Receiving;

/// <summary>Reads a body whole, unpacked if it is packed. (Kestrel's own limit would break the connection off before its answer is read.) At most so many are held at once; whoever comes then waits a little.</summary>
internal sealed class BodyReader : IDisposable
{
    public const int MostBytes = 4 << 20;

    private const int MostAtOnce = 16;
    private const int FirstBytes = 16 << 10;

    // For a body, and for a place. Exporters give up after ten seconds.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _places = new(MostAtOnce);

    public async Task<ReadBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var encoding = request.Headers.ContentEncoding.ToString();
        if (encoding is not ("" or "identity" or "gzip"))
        {
            return new ReadBody(TypedResults.Problem("Send the body plain or with Content-Encoding: gzip.", statusCode: StatusCodes.Status415UnsupportedMediaType));
        }

        if (request.ContentLength > MostBytes)
        {
            return new ReadBody(TooLarge());
        }

        if (!await _places.WaitAsync(Patience, cancellationToken))
        {
            return new ReadBody(TypedResults.Problem("Too many send at once. Try again in a second.", statusCode: StatusCodes.Status503ServiceUnavailable));
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            await using var unpacked = encoding == "gzip" ? new GZipStream(request.Body, CompressionMode.Decompress, leaveOpen: true) : request.Body;
            var (buffer, length) = await ReadAllAsync(unpacked, limit.Token);
            return new ReadBody(buffer, length, _places);
        }
        catch (InvalidDataException)
        {
            _places.Release();
            return new ReadBody(TypedResults.Problem("The body is not valid gzip, as its Content-Encoding says.", statusCode: StatusCodes.Status400BadRequest));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            _places.Release();
            return new ReadBody(TypedResults.Problem($"The body has not come within {Patience.TotalSeconds} s.", statusCode: StatusCodes.Status408RequestTimeout));
        }
        catch
        {
            _places.Release();
            throw;
        }
    }

    public void Dispose() => _places.Dispose();

    public static ProblemHttpResult TooLarge() => TypedResults.Problem(
        $"The body has more than {MostBytes >> 20} MiB, or has once it is unpacked. Send smaller batches.", statusCode: StatusCodes.Status413PayloadTooLarge);

    // One byte more than the most is as good as all of them.
    private static async Task<(byte[] Buffer, int Length)> ReadAllAsync(Stream body, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(FirstBytes);
        var length = 0;
        try
        {
            while (await body.ReadAsync(buffer.AsMemory(length), cancellationToken) is > 0 and var read)
            {
                length += read;
                if (length > MostBytes)
                {
                    break;
                }

                if (length == buffer.Length)
                {
                    var larger = ArrayPool<byte>.Shared.Rent(length * 2);
                    buffer.CopyTo(larger, 0);
                    ArrayPool<byte>.Shared.Return(buffer);
                    buffer = larger;
                }
            }

            return (buffer, length);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
    }
}

/// <summary>A body that has been read, or why not. Its memory and its place go back when it is disposed.</summary>
internal sealed class ReadBody : IDisposable
{
    private readonly byte[]? _buffer;
    private readonly int _length;
    private readonly SemaphoreSlim? _places;

    public ReadBody(ProblemHttpResult problem) => Problem = problem;

    public ReadBody(byte[] buffer, int length, SemaphoreSlim places)
    {
        (_buffer, _length, _places) = (buffer, length, places);
        Problem = length <= BodyReader.MostBytes ? null : BodyReader.TooLarge();
    }

    public ProblemHttpResult? Problem { get; }

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    public void Dispose()
    {
        if (_buffer is not null)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _places?.Release();
        }
    }
}
