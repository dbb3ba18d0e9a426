using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Orchestrator;
using Microsoft.Extensions.Configuration;

namespace Aspire.Hosting.Postgres;

/// <summary>
/// Chooses what serves PostgreSQL: a container where Postgres:Mode=container asks for it and a runtime answers, else an installed
/// postgres. Postgres:BinDirectory says which, without looking.
/// </summary>
internal static class PostgresServer
{
    public static async Task<ProcessSpec> PrepareAsync(PostgresServerResource postgres, IConfiguration configuration, CancellationToken cancellationToken)
    {
        var settings = await PostgresSettings.OfAsync(postgres, cancellationToken);
        return configuration["Postgres:Mode"] == "container" && await ContainerRuntime.FindAsync(cancellationToken) is { } runtime
            ? await ContainerServer.PrepareAsync(runtime, settings, cancellationToken)
            : await NativeServer.PrepareAsync(settings, configuration["Postgres:BinDirectory"], cancellationToken);
    }
}
