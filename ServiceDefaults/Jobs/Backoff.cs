namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>How long to wait before the next attempt.</summary>
internal static class Backoff
{
    /// <summary>
    /// Full jitter: the random part (0 to 1) of base * 2^(failures - 1), capped. Spreads retries better than a fixed share of jitter does
    /// (Brooker, "Exponential backoff and jitter", AWS 2015).
    /// </summary>
    public static TimeSpan After(int failures, TimeSpan first, TimeSpan cap, double random)
    {
        // Beyond 2^30 every sensible base has met its cap, and TimeSpan would overflow soon.
        var ceiling = first.TotalMilliseconds * Math.Pow(2, Math.Clamp(failures - 1, 0, 30));
        return TimeSpan.FromMilliseconds(Math.Min(ceiling, cap.TotalMilliseconds) * random);
    }
}
