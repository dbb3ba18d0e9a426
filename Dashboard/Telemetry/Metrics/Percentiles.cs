namespace QuizNet.Dashboard.Telemetry.Metrics;

internal static class Percentiles
{
    /// <summary>
    /// The value below which this share lies, taken as evenly spread within its bucket, as Prometheus' histogram_quantile does. Beyond the last bound nothing
    /// is known, so it is that bound. Null without values.
    /// </summary>
    public static double? Of(double[] bounds, double[] counts, double share)
    {
        var total = counts.Sum();
        if (total <= 0 || bounds.Length == 0)
        {
            return null;
        }

        var rank = share * total;
        var below = 0D;
        for (var bucket = 0; bucket < bounds.Length; bucket++)
        {
            if (below + counts[bucket] >= rank && counts[bucket] > 0)
            {
                var low = bucket == 0 ? Math.Min(0, bounds[0]) : bounds[bucket - 1];
                return low + ((bounds[bucket] - low) * (rank - below) / counts[bucket]);
            }

            below += counts[bucket];
        }

        return bounds[^1];
    }
}
