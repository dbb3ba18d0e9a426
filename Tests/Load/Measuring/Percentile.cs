namespace QuizNet.Load.Measuring;

internal static class Percentile
{
    /// <summary>By the nearest rank: a value that has occurred. Null of nothing.</summary>
    public static TimeSpan? Of(IEnumerable<TimeSpan> values, double percent)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? null : sorted[Math.Max(0, (int)Math.Ceiling(percent / 100 * sorted.Count) - 1)];
    }
}
