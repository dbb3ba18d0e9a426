using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace Aspire.Hosting.Postgres;

/// <summary>Whether a query is answered, over a connection of its own: one that is kept open would hide that no more are accepted.</summary>
internal static class PostgresQuery
{
    // There is always this one.
    private const string Maintenance = "postgres";

    public static async Task<HealthCheckResult> AskAsync(PostgresServerResource server, CancellationToken cancellationToken)
    {
        await ExecuteAsync(server, Maintenance, "SELECT 1", cancellationToken);
        return HealthCheckResult.Healthy();
    }

    /// <summary>Creates the database where it is missing.</summary>
    public static async Task<HealthCheckResult> AskAsync(PostgresDatabaseResource database, CancellationToken cancellationToken)
    {
        try
        {
            await ExecuteAsync(database.Parent, database.DatabaseName, "SELECT 1", cancellationToken);
        }
        catch (PostgresException failure) when (failure.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            await ExecuteAsync(database.Parent, Maintenance, $"CREATE DATABASE {SqlText.Identifier(database.DatabaseName)}", cancellationToken);
            await ExecuteAsync(database.Parent, database.DatabaseName, "SELECT 1", cancellationToken);
        }

        return HealthCheckResult.Healthy();
    }

    private static async Task ExecuteAsync(PostgresServerResource server, string database, string statement, CancellationToken cancellationToken)
    {
        var access = new NpgsqlConnectionStringBuilder(await server.GetConnectionStringAsync(cancellationToken)) { Database = database, Pooling = false };
        await using var connection = new NpgsqlConnection(access.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
