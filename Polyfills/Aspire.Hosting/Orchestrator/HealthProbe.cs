using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.Orchestrator;

/// <summary>Asks one replica how it is.</summary>
internal delegate Task<HealthCheckResult> HealthProbe(Replica replica, CancellationToken cancellationToken);

internal sealed class HealthProbeAnnotation(string key, HealthProbe probe) : IResourceAnnotation
{
    // A replica that takes longer to say that it is well is not.
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(3);

    public string Key => key;

    public async Task<HealthReportSnapshot> AskAsync(Replica replica, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Timeout);
        try
        {
            var result = await probe(replica, limit.Token);
            return new HealthReportSnapshot(key, result.Status, result.Description, null) { LastRunAt = DateTime.UtcNow };
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever went wrong, there was no good answer; and the next probe must be asked.
            var reason = failure is OperationCanceledException ? $"No answer within {Timeout.TotalSeconds} s." : failure.Message;
            return new HealthReportSnapshot(key, HealthStatus.Unhealthy, reason, null) { LastRunAt = DateTime.UtcNow };
        }
    }
}

internal static class HttpProbe
{
    // A new connection for each probe: one that is kept open would hide that a replica accepts no more.
    private static readonly HttpClient Client = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.Zero, AllowAutoRedirect = false });

    public static async Task<HealthCheckResult> AskAsync(Uri address, string path, int expectedStatus, CancellationToken cancellationToken)
    {
        using var response = await Client.GetAsync(new Uri(address, path), cancellationToken);
        var status = (int)response.StatusCode;
        return status == expectedStatus
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy($"{path} answered {status} instead of {expectedStatus}.");
    }
}
