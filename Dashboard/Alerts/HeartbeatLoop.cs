using System.Net.Sockets;
using Microsoft.Extensions.Options;
using QuizNet.Dashboard.FaultDetection;
using QuizNet.Dashboard.Speaking;

namespace QuizNet.Dashboard.Alerts;

/// <summary>
/// Calls somebody outside as long as the detector looks. When the calls stop, it is for them to say that nobody watches any more: who is dead
/// cannot say so.
/// </summary>
internal sealed partial class HeartbeatLoop(
    Findings findings, Speaker speaker, IHttpClientFactory clients, IOptions<AlertsOptions> options, TimeProvider time, ILogger<HeartbeatLoop> logger) : BackgroundService
{
    public const string ClientName = "alert-heartbeat";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var settings = options.Value;
        if (settings.Heartbeat.Url is not { } url)
        {
            return;
        }

        while (!stoppingToken.IsCancellationRequested)
        {
            if (speaker.IsSpeaking && !DetectorWatch.IsSilent(findings.Age, settings.DetectorPatience))
            {
                await CallAsync(new Uri(url), settings.Delivery.Patience, stoppingToken);
            }

            await Task.Delay(settings.Heartbeat.Interval, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task CallAsync(Uri url, TimeSpan longest, CancellationToken stoppingToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        patience.CancelAfter(longest);
        try
        {
            using var client = clients.CreateClient(ClientName);
            using var response = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            response.EnsureSuccessStatusCode();
        }
        catch (Exception failure) when (failure is HttpRequestException or SocketException or OperationCanceledException or Polly.ExecutionRejectedException)
        {
            LogNotCalled(failure.Message);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The heartbeat did not reach its address: {Reason}")]
    private partial void LogNotCalled(string reason);
}
