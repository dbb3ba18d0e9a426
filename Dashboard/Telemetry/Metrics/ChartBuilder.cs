using QuizNet.Contracts;

namespace QuizNet.Dashboard.Telemetry.Metrics;

/// <summary>Makes lines of series: one for each value of a dimension, or one of all.</summary>
internal static class ChartBuilder
{
    private const int MostLines = 20;
    private const int MostValues = 100;

    public static MetricChart Build(Instrument instrument, ChartRange range, string? by, (string Name, string Value)? where)
    {
        var head = instrument.Head;
        var lines = instrument.Series.Values
            .Where(series => where is not var (name, value) || series.Dimension(name) == value)
            .GroupBy(series => by is null ? "" : series.Dimension(by) ?? "")
            .Select(group => Line(group.Key, head.Kind, [.. group], range))
            .OrderByDescending(line => line.Values.Sum(value => Math.Abs(value ?? 0)))
            .ToArray();
        return new MetricChart(
            instrument.Service,
            head.Name,
            head.Kind,
            head.Unit,
            head.Description,
            new DateTimeOffset(range.From, TimeSpan.Zero),
            TimeSpan.FromTicks(range.Step).TotalSeconds,
            Dimensions(instrument),
            [.. lines.Take(MostLines)],
            Math.Max(0, lines.Length - MostLines));
    }

    private static Dictionary<string, IReadOnlyList<string>> Dimensions(Instrument instrument) => instrument.Series.Values
        .SelectMany(series => series.Dimensions.Distinct().Select(name => (Name: name, Value: series.Dimension(name) ?? "")))
        .GroupBy(pair => pair.Name, pair => pair.Value)
        .ToDictionary(group => group.Key, IReadOnlyList<string> (group) => [.. group.Distinct().Order(StringComparer.Ordinal).Take(MostValues)]);

    private static ChartLine Line(string name, InstrumentKind kind, IReadOnlyList<MetricSeries> series, ChartRange range) => kind switch
    {
        InstrumentKind.Counter => RateLine(name, series, range),
        InstrumentKind.Histogram => HistogramLine(name, series, range),
        _ => LevelLine(name, series, range, average: kind == InstrumentKind.Gauge),
    };

    private static ChartLine LevelLine(string name, IReadOnlyList<MetricSeries> series, ChartRange range, bool average)
    {
        var (sums, counts) = (new double[range.Steps], new int[range.Steps]);
        foreach (var levels in series.Select(one => SeriesSteps.Levels(one.Points, range)))
        {
            for (var step = 0; step < range.Steps; step++)
            {
                sums[step] += levels[step] ?? 0;
                counts[step] += levels[step] is null ? 0 : 1;
            }
        }

        return new ChartLine(name, [.. sums.Select((sum, step) => counts[step] == 0 ? null : Finite(average ? sum / counts[step] : sum))]);
    }

    private static ChartLine RateLine(string name, IReadOnlyList<MetricSeries> series, ChartRange range)
    {
        var increases = new StepIncreases(range);
        foreach (var one in series)
        {
            increases.Add(one.Points);
        }

        return new ChartLine(name, [.. increases.Values.Select(value => value is null ? null : Finite(value.Value / Seconds(range)))]);
    }

    private static ChartLine HistogramLine(string name, IReadOnlyList<MetricSeries> series, ChartRange range)
    {
        var increases = new StepIncreases(range);
        foreach (var one in series)
        {
            increases.Add(one.Points);
        }

        var steps = increases.Buckets;
        return new ChartLine(
            name,
            [.. steps.Select((step, at) => increases.Values[at] is null ? null : Finite((step?.Counts.Sum() ?? 0) / Seconds(range)))],
            Percentile(steps, 0.5),
            Percentile(steps, 0.95),
            Percentile(steps, 0.99),
            [.. steps.Select((step, at) => step?.Counts.Sum() is { } count and > 0 ? Finite((increases.Values[at] ?? 0) / count) : null)]);
    }

    private static double?[] Percentile(IReadOnlyList<StepBuckets?> steps, double share) =>
        [.. steps.Select(step => step is null ? null : Percentiles.Of(step.Bounds, step.Counts, share))];

    private static double Seconds(ChartRange range) => TimeSpan.FromTicks(range.Step).TotalSeconds;

    // Sums of what senders claim may be more than a double holds, which JSON cannot say.
    private static double? Finite(double value) => double.IsFinite(value) ? value : null;
}
