using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace QuizNet.ServiceDefaults.Storage;

/// <summary>Without the database a service still answers what it has in its cache, so it is degraded then, not unhealthy.</summary>
internal sealed class DatabaseHealthCheck<TContext>(TContext database) : IHealthCheck where TContext : ServiceContext
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await database.Database.ExecuteSqlAsync($"SELECT 1", cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (DatabaseFailures.IsAway(failure))
        {
            return HealthCheckResult.Degraded($"The database is away: {failure.Message}");
        }
    }
}
