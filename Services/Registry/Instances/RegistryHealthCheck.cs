using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace QuizNet.Registry.Instances;

/// <summary>Ready once the list has been read; without Redis degraded, because readers are still served.</summary>
internal sealed class RegistryHealthCheck(InstanceTable table) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(table switch
    {
        { Snapshot: null } => HealthCheckResult.Unhealthy("The instances have not been read from Redis yet."),
        { IsStale: true } => HealthCheckResult.Degraded("Redis is away; the last known instances are served."),
        _ => HealthCheckResult.Healthy(),
    });
}
