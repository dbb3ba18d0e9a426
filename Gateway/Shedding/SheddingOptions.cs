using System.ComponentModel.DataAnnotations;

namespace QuizNet.Gateway.Shedding;

internal sealed class SheddingOptions
{
    /// <summary>How many requests to one service are under way at once.</summary>
    [Range(1, 1_000_000)]
    public int MostAtOnce { get; init; } = 1000;

    /// <summary>How many more wait for their turn.</summary>
    [Range(0, 1_000_000)]
    public int MostWaiting { get; init; } = 500;

    /// <summary>Who waits for longer is turned away: a late answer helps nobody.</summary>
    [Range(typeof(TimeSpan), "00:00:00.01", "00:01:00")]
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(1);
}
