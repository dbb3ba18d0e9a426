using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using QuizNet.Dashboard.FaultDetection.Judging;

namespace QuizNet.Dashboard.FaultDetection.Replicas;

/// <summary>
/// Asks a replica how it is, each time on a new connection: an old one may live on where a new one is refused. Whatever comes back,
/// it costs no more than a few kilobytes and the patience.
/// </summary>
internal sealed class HealthProbe : IDisposable
{
    private const int MostRead = 4 * 1024;
    private const int MostHeadersKilobytes = 8;

    private readonly HttpMessageInvoker _wire = new(new SocketsHttpHandler
    {
        PooledConnectionLifetime = TimeSpan.Zero,
        MaxResponseHeadersLength = MostHeadersKilobytes,
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
    });

    public async Task<CheckResult> AskAsync(string url, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        giveUp.CancelAfter(patience);
        var started = Stopwatch.GetTimestamp();
        try
        {
            using var question = new HttpRequestMessage(HttpMethod.Get, $"{url}/health");
            using var answer = await _wire.SendAsync(question, giveUp.Token);
            await ReadAsync(answer, giveUp.Token);
            var took = Stopwatch.GetElapsedTime(started);
            return answer.IsSuccessStatusCode
                ? CheckResult.Well(took)
                : new CheckResult(CheckKind.Unwell, string.Create(CultureInfo.InvariantCulture, $"It answers its health check with {(int)answer.StatusCode}."), took.TotalMilliseconds);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Failed(CheckKind.Silent, string.Create(CultureInfo.InvariantCulture, $"It does not answer its health check within {patience.TotalSeconds:0.#} s."), started);
        }
        catch (HttpRequestException failure) when (failure.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError)
        {
            return Failed(CheckKind.Refused, "It accepts no connections.", started);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return Failed(CheckKind.Garbled, "It answers its health check with something that is not HTTP, or breaks off.", started);
        }
        catch (Exception failure) when (failure is UriFormatException or InvalidOperationException or NotSupportedException)
        {
            return Failed(CheckKind.Refused, "Its address is none.", started);
        }
    }

    public void Dispose() => _wire.Dispose();

    private static CheckResult Failed(CheckKind kind, string sentence, long started) => new(kind, sentence, Stopwatch.GetElapsedTime(started).TotalMilliseconds);

    // An answer counts when it is complete, or longer than it need be. What says nothing useful is not kept.
    private static async Task ReadAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(MostRead);
        try
        {
            await using var body = await answer.Content.ReadAsStreamAsync(cancellationToken);
            await body.ReadAtLeastAsync(buffer.AsMemory(0, MostRead), MostRead, throwOnEndOfStream: false, cancellationToken);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
