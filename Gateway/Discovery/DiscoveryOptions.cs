using System.ComponentModel.DataAnnotations;

namespace QuizNet.Gateway.Discovery;

internal sealed class DiscoveryOptions
{
    /// <summary>How long the registry may keep a watch open when nothing changes.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00")]
    public TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long after a failed watch the next is tried.</summary>
    [Range(typeof(TimeSpan), "00:00:00.01", "00:01:00")]
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(500);
}
