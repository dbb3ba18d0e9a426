using System.Net.Sockets;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace QuizNet.ServiceDefaults.Identity;

/// <summary>The keys that Auth publishes. What is known stays known while Auth is away: tokens go on being checked.</summary>
internal sealed partial class PublishedKeys(IHttpClientFactory clients, TimeProvider time, ILogger<PublishedKeys> logger) : BackgroundService, IKeySource
{
    public const string ClientName = "auth-keys";

    // Whoever sends tokens with invented key ids makes us ask Auth no more often than this.
    private static readonly TimeSpan LeastInterval = TimeSpan.FromSeconds(1);

    // Less than the hour for which Auth publishes a key before it signs with it.
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan FirstInterval = TimeSpan.FromMilliseconds(250);

    private readonly SemaphoreSlim _oneAtATime = new(1);
    private long? _readAt;

    public IReadOnlyDictionary<string, SecurityKey> ById { get; private set; } = new Dictionary<string, SecurityKey>();

    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            if (_readAt is not { } last || time.GetElapsedTime(last) >= LeastInterval)
            {
                await ReadAsync(cancellationToken);
            }
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RefreshAsync(stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await Task.Delay(ById.Count == 0 ? FirstInterval : Interval, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var client = clients.CreateClient(ClientName);
            var set = new JsonWebKeySet(await client.GetStringAsync(new Uri(TokenFacts.JwksPath, UriKind.Relative), cancellationToken));
            var keys = set.GetSigningKeys().Where(key => key.KeyId is not null).ToDictionary(key => key.KeyId!);
            if (keys.Count > 0)
            {
                // Auth always has one, so an answer without any is a mistake, and no reason to refuse every token.
                ById = keys;
            }
        }
        catch (Exception failure) when (failure is HttpRequestException or SocketException or ArgumentException or Polly.ExecutionRejectedException
            || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogNotRead(failure.Message);
        }
        finally
        {
            // Its end and not its beginning: whoever has waited for a long read that failed does not begin another one.
            _readAt = time.GetTimestamp();
        }
    }

    [LoggerMessage(LogLevel.Debug, "The keys of Auth could not be read: {Reason}")]
    private partial void LogNotRead(string reason);
}
