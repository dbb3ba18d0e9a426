using System.ComponentModel.DataAnnotations;

namespace QuizNet.Gateway.Caching;

internal sealed class CachingOptions
{
    /// <summary>Bytes, of all copies together.</summary>
    [Range(0, 10_000_000_000)]
    public long Most { get; init; } = 32_000_000;

    /// <summary>How old a copy may be that is given because there is nothing better.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "7.00:00:00")]
    public TimeSpan Stalest { get; init; } = TimeSpan.FromMinutes(10);
}
