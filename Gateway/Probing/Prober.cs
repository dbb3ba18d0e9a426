using QuizNet.Gateway.Replicas;

namespace QuizNet.Gateway.Probing;

/// <summary>Asks a replica how it is. Each time on a new connection: an old one may live on where a new one is refused.</summary>
internal sealed class Prober : IDisposable
{
    private readonly HttpMessageInvoker _wire = new(new SocketsHttpHandler
    {
        PooledConnectionLifetime = TimeSpan.Zero,
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
    });

    public async Task<ProbeResult> AskAsync(Replica replica, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        giveUp.CancelAfter(patience);
        try
        {
            using var question = new HttpRequestMessage(HttpMethod.Get, $"{replica.Target.Url}/health");
            using var answer = await _wire.SendAsync(question, giveUp.Token);
            return answer.IsSuccessStatusCode ? ProbeResult.Well : ProbeResult.Unwell;
        }
        catch (HttpRequestException failure)
        {
            return failure.HttpRequestError == HttpRequestError.ConnectionError ? ProbeResult.Refused : ProbeResult.Silent;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return ProbeResult.Silent;
        }
    }

    public void Dispose() => _wire.Dispose();
}
