using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace QuizNet.ServiceDefaults.Storage;

/// <summary>
/// Brings the tables of a context up to date in one transaction, which is also the lock: however many replicas start at once,
/// one makes the changes and the others find them made, and one that is killed halfway has changed nothing.
/// See docs/decisions/0006 for why this is not MigrateAsync.
/// </summary>
internal static class Migrator
{
    // Any number that nobody else uses for an advisory lock in this database.
    private const long PostgresLock = 0x5175697A4E6574;

    public static async Task MigrateAsync(ServiceContext context, CancellationToken cancellationToken)
    {
        if (context.Database.IsSqlite())
        {
            await UseWriteAheadLogAsync(context, cancellationToken);
        }

        if ((await MissingAsync(context, cancellationToken)).Count == 0)
        {
            return;
        }

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (context.Database.IsNpgsql())
        {
            await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({PostgresLock})", cancellationToken);
        }

        await context.Database.ExecuteSqlAsync($"CREATE TABLE IF NOT EXISTS schema_changes (id varchar(100) NOT NULL PRIMARY KEY)", cancellationToken);
        foreach (var migration in await MissingAsync(context, cancellationToken))
        {
            await ApplyAsync(context, migration, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task<IReadOnlyList<Migration>> MissingAsync(ServiceContext context, CancellationToken cancellationToken)
    {
        try
        {
            var made = await context.Database.SqlQuery<string>($"SELECT id FROM schema_changes").ToListAsync(cancellationToken);
            return [.. context.Migrations.Where(migration => !made.Contains(Id(migration)))];
        }
        catch (Exception failure) when (context.Database.CurrentTransaction is null && DatabaseFailures.IsMissingTable(failure))
        {
            return context.Migrations;
        }
    }

    private static async Task ApplyAsync(ServiceContext context, Migration migration, CancellationToken cancellationToken)
    {
        migration.ActiveProvider = context.Database.ProviderName!;
        var connection = context.GetService<IRelationalConnection>();
        foreach (var command in context.GetService<IMigrationsSqlGenerator>().Generate(migration.UpOperations))
        {
            await command.ExecuteNonQueryAsync(connection, cancellationToken: cancellationToken);
        }

        await context.Database.ExecuteSqlAsync($"INSERT INTO schema_changes (id) VALUES ({Id(migration)})", cancellationToken);
    }

    // The switch needs the file to itself for a moment, and SQLite does not wait for that by itself.
    private static async Task UseWriteAheadLogAsync(ServiceContext context, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                if (await context.Database.SqlQuery<string>($"PRAGMA journal_mode=WAL").ToListAsync(cancellationToken) is ["wal"])
                {
                    return;
                }
            }
            catch (Exception failure) when (DatabaseFailures.IsContention(failure))
            {
                // Another replica is switching it.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), cancellationToken);
        }
    }

    private static string Id(Migration migration) => migration.GetType().GetCustomAttribute<MigrationAttribute>()!.Id;
}
