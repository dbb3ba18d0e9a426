using System.Diagnostics;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.ServiceDiscovery;
using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection.Dependencies;
using QuizNet.Dashboard.FaultDetection.Replicas;

namespace QuizNet.Dashboard.FaultDetection.Gateways;

/// <summary>
/// Asks a gateway each second what it sees: it is the second vantage point, and counts the traffic. Always the same one as long as
/// it answers, because each counts for itself.
/// </summary>
internal sealed class GatewayLoop(
    ReplicaBoard board,
    DependencyBoard dependencies,
    GatewayReport report,
    IHttpClientFactory clients,
    ServiceEndpointResolver discovery,
    SteadyClock clock,
    IOptions<DetectionOptions> options,
    TimeProvider time) : BackgroundService
{
    public const string ClientName = "dashboard-looks";

    private const string GatewayType = "gateway";

    // One lost answer does not make what it said before untrue.
    private static readonly TimeSpan WordLasts = TimeSpan.FromSeconds(3);

    private string? _present;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await LookAsync(stoppingToken);
            await Task.Delay(options.Value.DependencyInterval, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task LookAsync(CancellationToken stoppingToken)
    {
        foreach (var url in (await AddressesAsync(stoppingToken)).OrderByDescending(url => url == _present))
        {
            var started = Stopwatch.GetTimestamp();
            if (await AskAsync(url, stoppingToken) is { } view)
            {
                if (_present != url)
                {
                    report.Forget();
                }

                _present = url;
                report.Take(view);
                board.Hear(view);
                dependencies.Learn(DependencyNames.Gateway, DependencyAnswer.Well(Stopwatch.GetElapsedTime(started), ("requestsPerSecond", view.Metrics.LoadBalancer.Rps)));
                return;
            }
        }

        if (stoppingToken.IsCancellationRequested)
        {
            return;
        }

        dependencies.Learn(DependencyNames.Gateway, DependencyAnswer.Silent("No gateway answers."));
        if (clock.Now - report.Last?.At > WordLasts)
        {
            _present = null;
            report.Forget();
            board.Hear(null);
        }
    }

    private async Task<IReadOnlyList<string>> AddressesAsync(CancellationToken cancellationToken)
    {
        var source = await discovery.GetEndpointsAsync($"http://{GatewayType}", cancellationToken);
        return
        [
            .. board.Statuses.Where(replica => replica.Type == GatewayType).OrderBy(replica => replica.State == HealthState.Unhealthy).Select(replica => replica.Url)
                .Concat(source.Endpoints.Select(endpoint => endpoint.EndPoint).OfType<UriEndPoint>().Select(endpoint => endpoint.Uri.GetLeftPart(UriPartial.Authority)))
                .Distinct(),
        ];
    }

    private async Task<GatewayView?> AskAsync(string url, CancellationToken stoppingToken)
    {
        try
        {
            using var client = clients.CreateClient(ClientName);
            var status = await client.GetFromJsonAsync($"{url}/status", ContractsJson.Default.GatewayStatus, stoppingToken);
            var metrics = await client.GetFromJsonAsync($"{url}/api/metrics", ContractsJson.Default.GatewayMetrics, stoppingToken);
            return status?.Services is null || metrics?.Services is null || metrics.Instances is null || metrics.LoadBalancer is null ? null : new GatewayView(status, metrics, clock.Now);
        }
        catch (Exception)
        {
            // Whatever it answers, or does not: it says nothing that helps, and the next one is asked.
            return null;
        }
    }
}
