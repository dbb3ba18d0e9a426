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
        await AskAsync(server, Maintenance, "SELECT 1", cancellationToken);
        return HealthCheckResult.Healthy();
    }

    /// <summary>Creates the database where it is missing.</summary>
    public static async Task<HealthCheckResult> AskAsync(PostgresDatabaseResource database, CancellationToken cancellationToken)
    {
        // Asked for by name first, because the server logs a connection to one that is missing as fatal.
        var (server, name) = (database.Parent, database.DatabaseName);
        if (await AskAsync(server, Maintenance, $"SELECT 1 FROM pg_database WHERE datname = {SqlText.Literal(name)}", cancellationToken) is null)
        {
            // Not given up when the time for an answer is over: the next question would begin anew.
            await AskAsync(server, Maintenance, $"CREATE DATABASE {SqlText.Identifier(name)}", CancellationToken.None);
        }

        await AskAsync(server, name, "SELECT 1", cancellationToken);
        return HealthCheckResult.Healthy();
    }

    private static async Task<object?> AskAsync(PostgresServerResource server, string database, string statement, CancellationToken cancellationToken)
    {
        var access = new NpgsqlConnectionStringBuilder(await server.GetConnectionStringAsync(cancellationToken)) { Database = database, Pooling = false };
        await using var connection = new NpgsqlConnection(access.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(statement, connection);
        return await command.ExecuteScalarAsync(cancellationToken);
    }
}
