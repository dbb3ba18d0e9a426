using QuizNet.Dashboard.Telemetry.Otlp;

namespace QuizNet.Dashboard.Telemetry.Metrics;

/// <summary>ExponentialHistogramDataPoint of opentelemetry.proto.metrics.v1. Negative values are not taken: nobody measures such a time or size.</summary>
internal static class ExponentialDecoder
{
    public static (MetricPoint Point, TelemetryAttribute[] Attributes)? Decode(ProtoReader point, Decoding decoding)
    {
        var sum = 0D;
        var scale = 0;
        var zeros = 0UL;
        (int Offset, List<ulong> Counts) positive = (0, []);
        (int Offset, List<ulong> Counts) negative = (0, []);
        var head = new PointHead(attributes: 1);
        while (point.Next())
        {
            switch (point.Field)
            {
                case 5:
                    sum = point.Double();
                    break;
                case 6:
                    scale = point.Signed();
                    break;
                case 7:
                    zeros = point.Fixed64();
                    break;
                case 8:
                    positive = Buckets(point.Message("Buckets"));
                    break;
                case 9:
                    negative = Buckets(point.Message("Buckets"));
                    break;
                default:
                    head.Read(ref point, decoding);
                    break;
            }
        }

        if (!ExponentialBuckets.IsKnown(scale) || positive.Counts.Count > PointDecoder.MostBuckets || negative.Counts.Exists(count => count > 0) || !double.IsFinite(sum))
        {
            decoding.Reject($"An exponential histogram needs a scale from -10 to 20, at most {PointDecoder.MostBuckets} buckets, no negative values, and a finite sum.");
            return null;
        }

        return head.With(sum, new HistogramBuckets(ExponentialBuckets.Bounds, ExponentialBuckets.Counts(scale, positive.Offset, positive.Counts, zeros)));
    }

    private static (int Offset, List<ulong> Counts) Buckets(ProtoReader buckets)
    {
        var offset = 0;
        List<ulong> counts = [];
        while (buckets.Next())
        {
            switch (buckets.Field)
            {
                case 1:
                    offset = buckets.Signed();
                    break;
                case 2:
                    buckets.Varints(counts, PointDecoder.MostBuckets + 1);
                    break;
            }
        }

        return (offset, counts);
    }
}
