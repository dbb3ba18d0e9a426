namespace QuizNet.Load.Measuring;

internal static class Median
{
    public static double Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>Null if one of them is.</summary>
    public static double? Of(IEnumerable<double?> values) => values.Contains(null) ? null : Of(values.Select(value => value!.Value));
}
