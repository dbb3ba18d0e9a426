using QuizNet.Dashboard.Telemetry.Otlp;

namespace QuizNet.Dashboard.Telemetry.Metrics;

/// <summary>NumberDataPoint and HistogramDataPoint of opentelemetry.proto.metrics.v1. What cannot be drawn is rejected.</summary>
internal static class PointDecoder
{
    public const int MostBuckets = 512;

    public static (MetricPoint Point, TelemetryAttribute[] Attributes)? Number(ProtoReader point, Decoding decoding)
    {
        var value = double.NaN;
        var head = new PointHead(attributes: 7);
        while (point.Next())
        {
            switch (point.Field)
            {
                case 4:
                    value = point.Double();
                    break;
                case 6:
                    value = (long)point.Fixed64();
                    break;
                default:
                    head.Read(ref point, decoding);
                    break;
            }
        }

        if (!double.IsFinite(value))
        {
            decoding.Reject("A data point has no value, or none that is a finite number.");
            return null;
        }

        return head.With(value, null);
    }

    public static (MetricPoint Point, TelemetryAttribute[] Attributes)? Histogram(ProtoReader point, Decoding decoding)
    {
        var sum = 0D;
        List<ulong> counts = [];
        List<ulong> bounds = [];
        var head = new PointHead(attributes: 9);
        while (point.Next())
        {
            switch (point.Field)
            {
                case 5:
                    sum = point.Double();
                    break;
                case 6:
                    point.Fixed64s(counts, MostBuckets + 1);
                    break;
                case 7:
                    point.Fixed64s(bounds, MostBuckets + 1);
                    break;
                default:
                    head.Read(ref point, decoding);
                    break;
            }
        }

        double[] limits = [.. bounds.Select(BitConverter.UInt64BitsToDouble)];
        if (counts.Count != limits.Length + 1 || counts.Count > MostBuckets || !AreAscending(limits) || !double.IsFinite(sum))
        {
            decoding.Reject($"A histogram needs finite, ascending bounds, one bucket more than bounds, at most {MostBuckets} of them, and a finite sum.");
            return null;
        }

        return head.With(sum, new HistogramBuckets(limits, [.. counts]));
    }

    private static bool AreAscending(double[] bounds) => bounds.All(double.IsFinite) && bounds.Zip(bounds.Skip(1)).All(pair => pair.First < pair.Second);
}
