using System.Diagnostics;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Orchestrator;

/// <summary>Tells on the console when everything is up, what there is, and where to look first.</summary>
internal sealed class StartupReport(
    DistributedApplicationModel model,
    ReplicaSet replicas,
    ReplicaOutput output,
    ResourceApi api,
    ResourceNotificationService notifications,
    TimeProvider time) : BackgroundService
{
    // After this long without success, the report says what is missing.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var allHealthy = WaitForAllAsync(stoppingToken);
        if (await Task.WhenAny(allHealthy, Task.Delay(Patience, time, stoppingToken)) != allHealthy && !stoppingToken.IsCancellationRequested)
        {
            output.Say($"Still not healthy: {string.Join(", ", replicas.All.Where(replica => !IsHealthy(replica)).Select(replica => $"{replica.Id} ({StateOf(replica)})"))}.");
        }

        await allHealthy;
        output.Say(Table());
    }

    private async Task WaitForAllAsync(CancellationToken cancellationToken)
    {
        await foreach (var _ in notifications.WatchAsync(cancellationToken))
        {
            if (replicas.All.All(IsHealthy))
            {
                return;
            }
        }
    }

    private string Table()
    {
        var rows = from resource in model.Resources
                   let count = replicas.Of(resource).Count()
                   where count > 0
                   let endpoint = resource.Annotations.OfType<EndpointAnnotation>().FirstOrDefault()
                   select $"  {resource.Name,-14} {count,8}   {endpoint?.AllocatedEndpoint}";
        var first = model.Resources.SelectMany(resource => resource.Annotations.OfType<EndpointAnnotation>()).LastOrDefault(endpoint => endpoint.IsExternal);
        using var self = Process.GetCurrentProcess();
        var elapsed = DateTime.Now - self.StartTime;
        var resident = (self.WorkingSet64 + replicas.All.Sum(replica => replica.ResidentBytes)) / 1_000_000;
        return $"""

              resource       replicas   address
            {string.Join(Environment.NewLine, rows)}

            All {replicas.All.Count} processes are healthy, {elapsed.TotalSeconds:0.0} s after the AppHost started. They and it hold {resident} MB.
            Resource API: {api.Address}api/resources with the header Authorization: Bearer {api.Key}
            Open this first: {first?.AllocatedEndpoint}

            """;
    }

    private bool IsHealthy(Replica replica) => notifications.TryGetCurrentState(replica.Id, out var update) && update.Snapshot.HealthStatus == HealthStatus.Healthy;

    private string StateOf(Replica replica) => notifications.TryGetCurrentState(replica.Id, out var update) ? update.Snapshot switch
    {
        { HealthReports: [{ Description: { } reason }, ..] } => reason,
        var snapshot => snapshot.State?.Text ?? "unknown",
    } : "unknown";
}
