using System.ComponentModel.DataAnnotations;

namespace QuizNet.ServiceDefaults.Storage;

/// <summary>Configuration section Storage.</summary>
internal sealed class StorageOptions
{
    /// <summary>Of this process to PostgreSQL, at most: many processes share what the server takes.</summary>
    [Range(1, 1_000)]
    public int MaxConnections { get; set; } = 10;

    /// <summary>How long a start waits for a database that is away. Then the service begins without, and its tables are made when the database is there.</summary>
    public TimeSpan WaitAtStart { get; set; } = Timeout.InfiniteTimeSpan;

    /// <summary>PostgreSQL undoes a transaction in which nothing has happened for this long: a replica that is frozen in the middle of one has rows locked that others wait for.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "01:00:00")]
    public TimeSpan LongestStandstill { get; set; } = TimeSpan.FromSeconds(3);
}
