using Npgsql;

namespace QuizNet.Support;

/// <summary>One statement over a connection of its own.</summary>
public static class PostgresSession
{
    /// <summary>The first column of the first row.</summary>
    public static async Task<object?> AskAsync(string access, string statement, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(access) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(statement, connection);
        return await command.ExecuteScalarAsync(cancellationToken);
    }

    public static async Task<bool> AnswersAsync(string access, CancellationToken cancellationToken)
    {
        try
        {
            return await AskAsync(access, "SELECT 1", cancellationToken) is 1;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
