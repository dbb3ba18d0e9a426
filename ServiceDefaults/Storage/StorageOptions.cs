using System.ComponentModel.DataAnnotations;

namespace QuizNet.ServiceDefaults.Storage;

/// <summary>Configuration section Storage.</summary>
internal sealed class StorageOptions
{
    /// <summary>Of this process to PostgreSQL, at most: many processes share what the server takes.</summary>
    [Range(1, 1_000)]
    public int MaxConnections { get; set; } = 10;
}
