using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace QuizNet.ServiceDefaults.Storage;

/// <summary>Which failures of a database say what.</summary>
public static class DatabaseFailures
{
    // https://www.sqlite.org/rescode.html
    private const int SqliteError = 1;
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteIoError = 10;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;
    private const int SqliteConstraintPrimaryKey = 1555;
    private const int SqliteConstraintUnique = 2067;

    // idle_in_transaction_session_timeout: https://www.postgresql.org/docs/current/errcodes-appendix.html
    private const string PostgresStoodStill = "25P03";

    /// <summary>It cannot be reached, is busy for too long, or has no tables yet, because it has just come. Nothing is wrong with the request.</summary>
    public static bool IsAway(Exception? failure) => Unwrap(failure) switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode is SqliteBusy or SqliteLocked or SqliteIoError or SqliteFull or SqliteCannotOpen || IsMissingTable(sqlite),
        // Class 57P: shutting down or starting up; 53: out of connections, memory or disk.
        PostgresException { SqlState: var state } => state.StartsWith("57P", StringComparison.Ordinal) || state.StartsWith("53", StringComparison.Ordinal) || IsMissingTable(failure) || IsContention(failure),
        NpgsqlException npgsql => npgsql.IsTransient || npgsql.InnerException is SocketException or IOException or TimeoutException,
        _ => failure is DbUpdateConcurrencyException,
    };

    /// <summary>The connection broke or the database is just starting: a question that changes nothing may be asked again.</summary>
    public static bool IsBrokenConnection(Exception? failure) =>
        Unwrap(failure) is NpgsqlException npgsql and not PostgresException && npgsql.InnerException is IOException or SocketException
        || Unwrap(failure) is PostgresException { SqlState: "57P01" or "57P02" or "57P03" };

    /// <summary>Another writer was in the way, or we were in the way of others for too long, and nothing has been written.</summary>
    public static bool IsContention(Exception? failure) => Unwrap(failure) switch
    {
        SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked } => true,
        PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresStoodStill } => true,
        // What was read has been changed by the time it is written.
        _ => failure is DbUpdateConcurrencyException,
    };

    /// <summary>The tables of a service are made at its start, or when the database is there for the first time.</summary>
    public static bool IsMissingTable(Exception? failure) => Unwrap(failure) switch
    {
        SqliteException { SqliteErrorCode: SqliteError } sqlite => sqlite.Message.Contains("no such table", StringComparison.Ordinal),
        PostgresException { SqlState: PostgresErrorCodes.UndefinedTable } => true,
        _ => false,
    };

    /// <summary>Somebody else has this key already.</summary>
    public static bool IsDuplicate(Exception? failure) => Unwrap(failure) switch
    {
        SqliteException { SqliteExtendedErrorCode: SqliteConstraintUnique or SqliteConstraintPrimaryKey } => true,
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } => true,
        _ => false,
    };

    // EF wraps what happens in SaveChanges, and its execution strategies wrap once more.
    private static DbException? Unwrap(Exception? failure)
    {
        while (failure is not (null or DbException))
        {
            failure = failure.InnerException;
        }

        return failure as DbException;
    }
}
