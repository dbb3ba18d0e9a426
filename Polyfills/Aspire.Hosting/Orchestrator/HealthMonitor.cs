using System.Collections.Immutable;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.Orchestrator;

/// <summary>Asks a running replica again and again, and publishes what has changed.</summary>
internal sealed class HealthMonitor(Replica replica, ResourceNotificationService notifications, TimeProvider time)
{
    // Often until the first good answer, because others wait for it to start; at leisure afterwards.
    private static readonly TimeSpan WhileStarting = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan WhileUnhealthy = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan WhileHealthy = TimeSpan.FromSeconds(5);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        HealthProbeAnnotation[] probes = [.. replica.Resource.Annotations.OfType<HealthProbeAnnotation>()];
        var wasHealthy = false;
        while (probes.Length > 0)
        {
            var reports = await Task.WhenAll(probes.Select(probe => probe.AskAsync(replica, cancellationToken)));
            await notifications.PublishUpdateAsync(replica.Resource, replica.Id, before => before with { HealthReports = [.. reports] });
            var healthy = reports.All(report => report.Status == HealthStatus.Healthy);
            wasHealthy |= healthy;
            await Task.Delay(healthy ? WhileHealthy : wasHealthy ? WhileUnhealthy : WhileStarting, time, cancellationToken);
        }
    }

    /// <summary>What is known of a replica that has just started: nothing yet.</summary>
    public static ImmutableArray<HealthReportSnapshot> Pending(IResource resource) =>
        [.. resource.Annotations.OfType<HealthProbeAnnotation>().Select(probe => new HealthReportSnapshot(probe.Key, null, null, null))];
}
