using System.ComponentModel.DataAnnotations;

namespace QuizNet.Gateway.Breakers;

internal sealed class BreakerOptions
{
    /// <summary>How long it is open the first time. Each time soon after doubles it.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "00:10:00")]
    public TimeSpan Shortest { get; set; }

    [Range(typeof(TimeSpan), "00:00:00.05", "01:00:00")]
    public TimeSpan Longest { get; set; }

    /// <summary>Between two questions to somebody who is gone.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "01:00:00")]
    public TimeSpan LongestIfGone { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long all must have been well until the next opening is short again.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan Forgiven { get; set; } = TimeSpan.FromSeconds(60);
}
