using System.ComponentModel.DataAnnotations;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>A queue. All processes that use it have to agree on these.</summary>
public sealed class JobQueueOptions
{
    /// <summary>Names the queue in Redis; given by AddJobQueue.</summary>
    [Required, RegularExpression("^[a-z0-9][a-z0-9.-]*$")]
    public string Name { get; set; } = "";

    /// <summary>The kinds of job that it takes.</summary>
    [MinLength(1)]
    public IList<JobTypeOptions> Types { get; init; } = [];

    /// <summary>How many jobs may run at once, on all workers together.</summary>
    [Range(1, 1_000_000)]
    public int? MaxRunning { get; set; }

    /// <summary>How long a worker may be silent before its jobs are given to others.</summary>
    [Range(typeof(TimeSpan), "00:00:00.3", "00:10:00")]
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(4);

    /// <summary>How often the workers look for leases that have run out.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00")]
    public TimeSpan SweepInterval { get; set; } = TimeSpan.FromSeconds(0.5);

    /// <summary>How long a message may be lost before a free worker looks by itself.</summary>
    [Range(typeof(TimeSpan), "00:00:00.01", "00:01:00")]
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(0.25);

    /// <summary>How old a watched job may be shown when the message about a change was lost.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "00:01:00")]
    public TimeSpan ResyncInterval { get; set; } = TimeSpan.FromSeconds(1);

    [Range(1, 100)]
    public int MaxAttempts { get; set; } = 5;

    /// <summary>The longest pause after the first failure; doubles with each.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan BackoffBase { get; set; } = TimeSpan.FromSeconds(1);

    [Range(typeof(TimeSpan), "00:00:00", "1.00:00:00")]
    public TimeSpan BackoffCap { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How much waiting one level of priority is worth.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "1.00:00:00")]
    public TimeSpan PriorityAgeing { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many completed, and how many cancelled jobs are kept. A hundred more for some seconds.</summary>
    [Range(0, 1_000_000)]
    public int KeepFinished { get; set; } = 1_000;

    /// <summary>How many dead letters are kept.</summary>
    [Range(0, 1_000_000)]
    public int KeepFailed { get; set; } = 10_000;

    [Range(typeof(TimeSpan), "00:00:01", "30.00:00:00")]
    public TimeSpan IdempotencyWindow { get; set; } = TimeSpan.FromHours(24);

    /// <summary>Characters of a payload or result.</summary>
    [Range(1, 64_000_000)]
    public int LongestText { get; set; } = 1_000_000;

    /// <summary>Keeps every finished job until it has been copied, see ReadFinishedAsync. Without a reader the list only grows.</summary>
    public bool RecordFinished { get; set; }

    /// <summary>How long Redis may take before it counts as away.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:00:30")]
    public TimeSpan RedisPatience { get; set; } = TimeSpan.FromSeconds(1);
}

/// <summary>A kind of job and its limits, which hold for all workers together.</summary>
public sealed class JobTypeOptions
{
    public JobTypeOptions()
    {
    }

    public JobTypeOptions(string name) => Name = name;

    [Required, RegularExpression("^[a-z0-9][a-z0-9.-]*$")]
    public string Name { get; init; } = "";

    /// <summary>How many may run at once.</summary>
    [Range(1, 1_000_000)]
    public int? MaxRunning { get; init; }

    /// <summary>How many may start within any <see cref="RateWindow"/>.</summary>
    [Range(1, 100_000)]
    public int? Rate { get; init; }

    [Range(typeof(TimeSpan), "00:00:00.01", "1.00:00:00")]
    public TimeSpan RateWindow { get; init; } = TimeSpan.FromSeconds(1);
}
