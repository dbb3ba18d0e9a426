using System.ComponentModel.DataAnnotations;

namespace QuizNet.Gateway.Probing;

internal sealed class ProbeOptions
{
    /// <summary>Between two probes of a replica that is well, as documented.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "01:00:00")]
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Between two probes of one that has just failed one.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "01:00:00")]
    public TimeSpan SuspectInterval { get; init; } = TimeSpan.FromSeconds(1);

    [Range(typeof(TimeSpan), "00:00:00.05", "00:01:00")]
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>For one that requests have found silent: somebody is waiting.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "00:01:00")]
    public TimeSpan SuspectPatience { get; init; } = TimeSpan.FromSeconds(1);
}
