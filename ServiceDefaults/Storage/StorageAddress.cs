using System.Data.Common;
using Microsoft.Extensions.Configuration;

namespace QuizNet.ServiceDefaults.Storage;

/// <summary>Where the data is: the connection string "quiznet", with a host for PostgreSQL, else with a file for SQLite.</summary>
internal sealed record StorageAddress(string ConnectionString, bool IsPostgres)
{
    private const string Name = "quiznet";

    public static StorageAddress Of(IConfiguration configuration)
    {
        var text = configuration.GetConnectionString(Name) is { Length: > 0 } given
            ? given
            : throw new InvalidOperationException($"There is no connection string '{Name}': set ConnectionStrings:{Name} to 'Data Source=<file>' or 'Host=<server>;...'.");
        return Parse(text);
    }

    internal static StorageAddress Parse(string text)
    {
        var parts = new DbConnectionStringBuilder { ConnectionString = text };
        return parts.ContainsKey("Host") || parts.ContainsKey("Server")
            ? new StorageAddress(text, IsPostgres: true)
            : new StorageAddress(text, IsPostgres: false);
    }

    /// <summary>The folder of a database file, which SQLite does not create.</summary>
    public string? Folder => IsPostgres || new DbConnectionStringBuilder { ConnectionString = ConnectionString }["Data Source"] is not string file
        ? null
        : Path.GetDirectoryName(Path.GetFullPath(file));
}
