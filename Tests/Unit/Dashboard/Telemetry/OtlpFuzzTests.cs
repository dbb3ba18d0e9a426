using System.Text;
using QuizNet.Dashboard.Telemetry;
using QuizNet.Dashboard.Telemetry.Logs;
using QuizNet.Dashboard.Telemetry.Metrics;
using QuizNet.Dashboard.Telemetry.Otlp;
using QuizNet.Dashboard.Telemetry.Traces;

namespace QuizNet.Unit.Dashboard.Telemetry;

/// <summary>Whatever comes, nothing is thrown, and nothing is kept of what is malformed.</summary>
public sealed class OtlpFuzzTests
{
    private const int Rounds = 20_000;

    private static readonly byte[][] Good =
    [
        OtlpRequests.Request("auth", "1", OtlpRequests.Span(7, 2, 1, failed: true, attributes: ("http.route", "/x")), OtlpRequests.Span(7, 3, 2)),
        OtlpRequests.Request("auth", "1", OtlpRequests.Log("hello", 17, 7, ("a", "b"))),
        OtlpRequests.Request("auth", "1", OtlpRequests.Counter("c", 1, 1), OtlpRequests.Histogram("h", 1, 1, [1, 2], [1]), OtlpRequests.Gauge("g", 1, 1), OtlpRequests.Exponential("e", 1, 1, 3, -4, 1, 5, 6)),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Changed_bytes_are_read_or_refused(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = Change(Good[random.Next(Good.Length)], random);

            DecodeAll(bytes);
        }
    }

    [Fact]
    public void Random_bytes_are_read_or_refused()
    {
        var random = new Random(3);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = new byte[random.Next(60)];
            random.NextBytes(bytes);

            DecodeAll(bytes);
        }
    }

    [Fact]
    public void Changed_json_is_read_or_refused()
    {
        var random = new Random(4);
        var good = Encoding.UTF8.GetBytes(
            """{"resourceSpans":[{"scopeSpans":[{"scope":{"name":"s"},"spans":[{"traceId":"00000000000000000000000000000007","spanId":"0000000000000002","attributes":[{"key":"a","value":{"arrayValue":{"values":[{"intValue":"5"}]}}}]}]}]}]}""");
        for (var round = 0; round < Rounds; round++)
        {
            var decoding = OtlpRequests.Decoding();
            var rewritten = OtlpJson.ToProtobuf(Change(good, random), OtlpSchema.Traces, decoding.Fault);
            if (decoding.Fault.Text is null)
            {
                SpanDecoder.Decode(rewritten.Written, decoding);
            }

            // What we have written ourselves is never malformed.
            Assert.DoesNotContain("of Span", decoding.Fault.Text ?? "", StringComparison.Ordinal);
        }
    }

    private static byte[] Change(byte[] good, Random random)
    {
        var bytes = good.ToList();
        for (var change = random.Next(1, 5); change > 0 && bytes.Count > 0; change--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 8), bytes.Count - at));
                    break;
                case 2:
                    bytes.Insert(at, (byte)random.Next(256));
                    break;
                default:
                    bytes.InsertRange(at, bytes.Slice(at, Math.Min(random.Next(1, 20), bytes.Count - at)));
                    break;
            }
        }

        return [.. bytes];
    }

    private static void DecodeAll(byte[] bytes)
    {
        var options = OtlpRequests.Options(new TelemetryOptions());
        var traces = new TraceStore(options);
        traces.Add(Unless(SpanDecoder.Decode, bytes));
        foreach (var trace in traces.All())
        {
            TraceViews.Of(trace, []);
        }

        foreach (var log in Unless(LogDecoder.Decode, bytes))
        {
            log.View();
        }

        var metrics = new MetricStore(options);
        metrics.Add(Unless(MetricDecoder.Decode, bytes));
        foreach (var instrument in metrics.List())
        {
            metrics.Draw(instrument.Service, instrument.Name, ChartRange.Until(DateTimeOffset.UnixEpoch.AddYears(56), 60), "instance", null);
        }
    }

    private static List<T> Unless<T>(Func<ReadOnlySpan<byte>, Decoding, List<T>> decode, byte[] bytes)
    {
        var decoding = OtlpRequests.Decoding();
        var items = decode(bytes, decoding);
        return decoding.Fault.Text is null ? items : [];
    }
}
