using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace QuizNet.ServiceDefaults.Storage;

/// <summary>What each connection to a SQLite file needs when many processes share it. WAL is a property of the file: see Migrator.</summary>
internal sealed class SqliteTuning : DbConnectionInterceptor
{
    // NORMAL survives the death of every process; only a power cut may cost the last moments, and never the file.
    private const string Pragmas = "PRAGMA busy_timeout=5000; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
