using System.ComponentModel.DataAnnotations;

namespace QuizNet.Dashboard.FaultDetection;

/// <summary>Configuration section Detection.</summary>
internal sealed class DetectionOptions
{
    /// <summary>Between two checks of a replica that is well, as documented.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "01:00:00")]
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Between two checks of one that is suspect, unwell or recovering, and between the begin of one that has no answer yet and of the next.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "00:01:00")]
    public TimeSpan SuspectInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a check waits for its answer.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "00:01:00")]
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Failed checks in a row after which a replica is down, as documented.</summary>
    [Range(1, 100)]
    public int FailuresToBeDown { get; init; } = 3;

    /// <summary>Good checks in a row after which it is well again.</summary>
    [Range(1, 100)]
    public int SuccessesToBeUp { get; init; } = 2;

    /// <summary>Phi at which one failed check is enough. (Cassandra's and Akka's figure.)</summary>
    [Range(1.0, 90.0)]
    public double SuspicionToBeDown { get; init; } = 8;

    /// <summary>A process may stand still for this long, collecting garbage or waiting for a processor, without being suspected of anything.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan AcceptablePause { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Signs of life come no more regularly than this, even where they seem to: else a replica on a quiet machine would be suspected for a trifle.</summary>
    [Range(typeof(TimeSpan), "00:00:00.01", "00:01:00")]
    public TimeSpan LeastDeviation { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>If we ourselves stand still for longer than this, who did not answer meanwhile is not to blame.</summary>
    [Range(typeof(TimeSpan), "00:00:00.2", "00:01:00")]
    public TimeSpan LongestTick { get; init; } = TimeSpan.FromSeconds(0.75);

    /// <summary>How long a replica whose lease has run out stays in the list.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "1.00:00:00")]
    public TimeSpan ForgetAfter { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a gateway may take to look for itself when it is told that a replica is silent: its probe, and our next look at what it says.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan WitnessPatience { get; init; } = TimeSpan.FromSeconds(2.5);

    /// <summary>Between two looks at the gateway, Redis and the database.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "00:01:00")]
    public TimeSpan DependencyInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Where the disk must not fill up. If not set, the folder of the database's file, else that of this program.</summary>
    public string? DataDirectory { get; init; }

    /// <summary>The share of the disk that must be free.</summary>
    [Range(0.0, 1.0)]
    public double LeastFreeDisk { get; init; } = 0.05;

    /// <summary>How long a job may wait.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan LongestQueueAge { get; init; } = TimeSpan.FromMinutes(1);
}
