using QuizNet.Contracts;
using QuizNet.Dashboard.Telemetry.Otlp;
using QuizNet.Dashboard.Telemetry.Sources;

namespace QuizNet.Dashboard.Telemetry.Metrics;

/// <summary>ExportMetricsServiceRequest of opentelemetry.proto.collector.metrics.v1.</summary>
internal static class MetricDecoder
{
    private const int Gauge = 5;
    private const int Sum = 7;
    private const int Histogram = 9;
    private const int ExponentialHistogram = 10;
    private const int Summary = 11;
    private const int Delta = 1;

    public static List<ReceivedPoint> Decode(ReadOnlySpan<byte> request, Decoding decoding)
    {
        List<ReceivedPoint> points = [];
        EnvelopeDecoder.Decode(request, decoding, (ref reader, source, scope) => DecodeMetric(reader.Message("Metric"), source, scope, decoding, points));
        return points;
    }

    private static void DecodeMetric(ProtoReader metric, TelemetrySource source, string scope, Decoding decoding, List<ReceivedPoint> points)
    {
        var head = Head(metric, scope, decoding);
        while (metric.Next())
        {
            switch (metric.Field)
            {
                case Gauge or Sum or Histogram or ExponentialHistogram:
                    DecodeData(metric.Field, metric.Message("Metric data"), head, source, decoding, points);
                    break;
                case Summary:
                    decoding.Reject("Summaries are not kept. Let the exporter send histograms.", Points(metric.Message("Metric data")));
                    break;
            }
        }
    }

    // The names and the kind, before the points, wherever they stand.
    private static MetricHead Head(ProtoReader metric, string scope, Decoding decoding)
    {
        var (name, description, unit) = ("", "", "");
        var kind = InstrumentKind.Gauge;
        while (metric.Next())
        {
            switch (metric.Field)
            {
                case 1:
                    name = decoding.Words.GetCut(metric.Bytes(), decoding.Options.AttributeBytes);
                    break;
                case 2:
                    description = decoding.Words.GetCut(metric.Bytes(), decoding.Options.AttributeBytes);
                    break;
                case 3:
                    unit = decoding.Words.GetCut(metric.Bytes(), decoding.Options.AttributeBytes);
                    break;
                case Sum:
                    kind = Aggregation(metric.Message("Sum")).IsMonotonic ? InstrumentKind.Counter : InstrumentKind.Sum;
                    break;
                case Histogram or ExponentialHistogram:
                    kind = InstrumentKind.Histogram;
                    break;
            }
        }

        return new MetricHead(name, kind, unit, description, scope);
    }

    private static void DecodeData(int kind, ProtoReader data, MetricHead head, TelemetrySource source, Decoding decoding, List<ReceivedPoint> points)
    {
        var isDelta = head.Kind != InstrumentKind.Gauge && Aggregation(data).IsDelta;
        while (data.Next())
        {
            if (data.Field != 1)
            {
                continue;
            }

            var decoded = kind switch
            {
                Histogram => PointDecoder.Histogram(data.Message("HistogramDataPoint"), decoding),
                ExponentialHistogram => ExponentialDecoder.Decode(data.Message("ExponentialHistogramDataPoint"), decoding),
                _ => PointDecoder.Number(data.Message("NumberDataPoint"), decoding),
            };
            if (decoded is not var (point, attributes))
            {
                continue;
            }

            var received = new ReceivedPoint(head, source, attributes, point, isDelta);
            if (decoding.Admit(received.Bytes))
            {
                points.Add(received);
            }
        }
    }

    private static (bool IsDelta, bool IsMonotonic) Aggregation(ProtoReader data)
    {
        var (isDelta, isMonotonic) = (false, false);
        while (data.Next())
        {
            switch (data.Field)
            {
                case 2:
                    isDelta = data.Varint() == Delta;
                    break;
                case 3:
                    isMonotonic = data.Varint() != 0;
                    break;
            }
        }

        return (isDelta, isMonotonic);
    }

    private static int Points(ProtoReader data)
    {
        var count = 0;
        while (data.Next())
        {
            count += data.Field == 1 ? 1 : 0;
        }

        return count;
    }
}
