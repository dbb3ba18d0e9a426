using System.Globalization;
using System.Text;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace QuizNet.ServiceDefaults.Prometheus;

/// <summary>Writes what OpenTelemetry has measured in Prometheus' text format, version 0.0.4. Only one collection at a time may go on.</summary>
internal sealed class PrometheusText : BaseExporter<Metric>
{
    private readonly StringBuilder _text = new();

    /// <summary>What has been written since it was taken last.</summary>
    public string Take()
    {
        var text = _text.ToString();
        _text.Clear();
        return text;
    }

    public override ExportResult Export(in Batch<Metric> batch)
    {
        foreach (var metric in batch)
        {
            Write(metric);
        }

        return ExportResult.Success;
    }

    private void Write(Metric metric)
    {
        if (Kind(metric.MetricType) is not { } kind)
        {
            return;
        }

        var name = PrometheusNames.Of(metric.Name, metric.Unit, kind == "counter");
        if (metric.Description.Length > 0)
        {
            Line($"# HELP {name} {metric.Description.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\n");
        }

        Line($"# TYPE {name} {kind}\n");
        foreach (ref readonly var point in metric.GetMetricPoints())
        {
            var labels = Labels(point.Tags);
            switch (metric.MetricType)
            {
                case MetricType.Histogram:
                    WriteHistogram(name, labels, point);
                    break;
                case MetricType.LongSum or MetricType.LongSumNonMonotonic:
                    Line($"{name}{Braces(labels)} {point.GetSumLong()}\n");
                    break;
                case MetricType.DoubleSum or MetricType.DoubleSumNonMonotonic:
                    Line($"{name}{Braces(labels)} {point.GetSumDouble()}\n");
                    break;
                case MetricType.LongGauge:
                    Line($"{name}{Braces(labels)} {point.GetGaugeLastValueLong()}\n");
                    break;
                case MetricType.DoubleGauge:
                    Line($"{name}{Braces(labels)} {point.GetGaugeLastValueDouble()}\n");
                    break;
            }
        }
    }

    private void WriteHistogram(string name, string labels, in MetricPoint point)
    {
        var comma = labels.Length == 0 ? "" : ",";
        var count = 0L;
        foreach (var bucket in point.GetHistogramBuckets())
        {
            count += bucket.BucketCount;
            var bound = double.IsPositiveInfinity(bucket.ExplicitBound) ? "+Inf" : bucket.ExplicitBound.ToString(CultureInfo.InvariantCulture);
            Line($"{name}_bucket{{{labels}{comma}le=\"{bound}\"}} {count}\n");
        }

        Line($"{name}_sum{Braces(labels)} {point.GetHistogramSum()}\n");
        Line($"{name}_count{Braces(labels)} {point.GetHistogramCount()}\n");
    }

    // Exponential histograms have no form in this format; nothing here makes them.
    private static string? Kind(MetricType type) => type switch
    {
        MetricType.LongSum or MetricType.DoubleSum => "counter",
        MetricType.LongGauge or MetricType.DoubleGauge or MetricType.LongSumNonMonotonic or MetricType.DoubleSumNonMonotonic => "gauge",
        MetricType.Histogram => "histogram",
        _ => null,
    };

    private static string Labels(ReadOnlyTagCollection tags)
    {
        var labels = new StringBuilder();
        foreach (var (key, value) in tags)
        {
            labels.Append(labels.Length == 0 ? "" : ",").Append(PrometheusNames.OfLabel(key)).Append("=\"")
                .Append(PrometheusNames.Escape(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")).Append('"');
        }

        return labels.ToString();
    }

    private static string Braces(string labels) => labels.Length == 0 ? "" : $"{{{labels}}}";

    private void Line(FormattableString line) => _text.Append(FormattableString.Invariant(line));
}
