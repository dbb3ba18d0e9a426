using System.ComponentModel.DataAnnotations;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>How this process works at a queue.</summary>
public sealed class JobWorkerOptions
{
    /// <summary>How many jobs run at once in this process.</summary>
    [Range(1, 1_000)]
    public int Concurrency { get; set; } = 5;

    /// <summary>Shown to people; the name of this replica if not given.</summary>
    [MaxLength(100)]
    public string? Name { get; set; }

    /// <summary>How long jobs may go on running at shutdown before they are given back.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:05:00")]
    public TimeSpan ShutdownGrace { get; set; } = TimeSpan.FromSeconds(4);
}
