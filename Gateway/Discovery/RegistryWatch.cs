using System.Net.Sockets;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.ServiceDiscovery;
using QuizNet.Contracts.Clients;
using QuizNet.Gateway.Proxying;
using QuizNet.Gateway.Replicas;

namespace QuizNet.Gateway.Discovery;

/// <summary>
/// Follows the registry's watch. While the registry is away the last list stays in force; if there has never been one, the
/// stable addresses of service discovery serve instead.
/// </summary>
internal sealed partial class RegistryWatch(
    IServiceScopeFactory scopes,
    ReplicaTable targets,
    ServiceEndpointResolver discovery,
    IOptions<DiscoveryOptions> options,
    TimeProvider time,
    ILogger<RegistryWatch> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var index = -1L;
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                // A client for each watch: the factory renews the handlers below, so that a moved registry is found again.
                await using var scope = scopes.CreateAsyncScope();
                var registry = scope.ServiceProvider.GetRequiredService<RegistryClient>();
                var list = await registry.WatchAsync(index, options.Value.Wait, stoppingToken);
                index = list!.Index;
                targets.Update(list);
                if (failures > 0)
                {
                    LogBack(failures);
                    failures = 0;
                }
            }
            catch (Exception failure) when (IsAway(failure, stoppingToken))
            {
                if (++failures == 1)
                {
                    LogAway(failure.Message);
                }

                if (targets.IsEmpty)
                {
                    targets.UseFallback(await ResolveAsync(stoppingToken));
                }

                await Task.Delay(options.Value.RetryDelay, time, stoppingToken);
            }
        }
    }

    private static bool IsAway(Exception failure, CancellationToken stoppingToken) =>
        failure is HttpRequestException or IOException or SocketException or JsonException || (failure is OperationCanceledException && !stoppingToken.IsCancellationRequested);

    private async Task<IReadOnlyList<Target>> ResolveAsync(CancellationToken cancellationToken)
    {
        var found = new List<Target>();
        foreach (var type in ServiceRoutes.Types)
        {
            var source = await discovery.GetEndpointsAsync($"http://{type}", cancellationToken);
            found.AddRange(
                from endpoint in source.Endpoints
                let url = endpoint.EndPoint as UriEndPoint
                where url is not null
                select new Target($"{type}@{url.Uri.Authority}", type, type, url.Uri.GetLeftPart(UriPartial.Authority)));
        }

        return found;
    }

    [LoggerMessage(LogLevel.Warning, "The registry is away ({Reason}); the last known replicas stay in use")]
    private partial void LogAway(string reason);

    [LoggerMessage(LogLevel.Information, "The registry answers again after {Failures} failures")]
    private partial void LogBack(int failures);
}
