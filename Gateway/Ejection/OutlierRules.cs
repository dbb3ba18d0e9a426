using QuizNet.Gateway.Metrics;

namespace QuizNet.Gateway.Ejection;

/// <summary>When a replica that does answer is worse than the others. Each rule gives the reason, or null.</summary>
internal static class OutlierRules
{
    public static string? Failing(int inARow, int threshold) => inARow >= threshold ? $"failed {inARow} times in a row" : null;

    public static string? FailingOften(OutcomeCount recent, EjectionOptions options) =>
        recent.Total >= options.LeastRequests && recent.BadShare >= options.FailureShare ? $"failed {recent.Bad} of its last {recent.Total} requests" : null;

    public static string? Slow(double milliseconds, IReadOnlyCollection<double> others, EjectionOptions options)
    {
        if (others.Count == 0 || milliseconds < options.SlowAtLeast.TotalMilliseconds)
        {
            return null;
        }

        var middle = others.Order().ElementAt(others.Count / 2);
        return milliseconds > middle * options.SlowFactor ? $"takes {milliseconds:0} ms, the others {middle:0}" : null;
    }

    /// <summary>Whether one more may be out.</summary>
    public static bool MayEject(int replicas, int alreadyOut, EjectionOptions options) => alreadyOut + 1 <= replicas * options.MostOut;
}
