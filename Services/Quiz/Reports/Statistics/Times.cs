namespace QuizNet.Quiz.Reports.Statistics;

/// <summary>How long answers took. Milliseconds, to a thousandth, because sums of fractions depend on their order beyond that.</summary>
internal static class Times
{
    private const int Digits = 3;

    public static double? Mean(IReadOnlyCollection<double> times) => times.Count == 0 ? null : Math.Round(times.Average(), Digits);

    public static double? Median(IReadOnlyCollection<double> times)
    {
        if (times.Count == 0)
        {
            return null;
        }

        var sorted = times.Order().ToArray();
        var middle = sorted.Length / 2;
        return Math.Round(sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2, Digits);
    }
}
