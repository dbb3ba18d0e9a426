using System.Text;
using QuizNet.Contracts;
using QuizNet.Dashboard.Telemetry;
using QuizNet.Dashboard.Telemetry.Logs;
using QuizNet.Dashboard.Telemetry.Metrics;
using QuizNet.Dashboard.Telemetry.Otlp;
using QuizNet.Dashboard.Telemetry.Traces;

namespace QuizNet.Unit.Dashboard.Telemetry;

public sealed class DecoderTests
{
    private const string SpanJson = """
        {"resourceSpans":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"auth"}},{"key":"service.instance.id","value":{"stringValue":"1"}}]},
        "scopeSpans":[{"scope":{"name":"QuizNet.Test"},"unknown":[1,{"a":2}],"spans":[{"traceId":"00000000000000000000000000000007","spanId":"0000000000000002","parentSpanId":"0000000000000001",
        "name":"GET /x","kind":2,"startTimeUnixNano":"1767268800005000000","endTimeUnixNano":1767268800015000000,"attributes":[{"key":"http.route","value":{"stringValue":"/x"}}],
        "status":{"code":2,"message":"it broke"}}]}]}]}
        """;

    [Fact]
    public void A_span_is_read_alike_from_protobuf_and_json()
    {
        var binary = OtlpRequests.Request("auth", "1", OtlpRequests.Span(7, 2, 1, startMs: 5, failed: true, attributes: ("http.route", "/x")));

        var spans = new[] { SpanDecoder.Decode(binary, OtlpRequests.Decoding()), SpanDecoder.Decode(FromJson(SpanJson, OtlpSchema.Traces), OtlpRequests.Decoding()) };

        Assert.All(spans.Select(Assert.Single), span =>
        {
            Assert.Equal(((UInt128)7, 2UL, 1UL, "GET /x", 2), (span.TraceId, span.SpanId, span.ParentId, span.Name, span.Kind));
            Assert.Equal((new DateTime(2026, 1, 1, 12, 0, 0).Ticks + 50_000, 100_000L), (span.Start, span.Duration));
            Assert.Equal((SpanStatus.Error, "it broke"), (span.Status, span.StatusMessage));
            Assert.Equal(("auth", "1", "QuizNet.Test"), (span.Source.Service, span.Source.Instance, span.Scope));
            Assert.Equal([new TelemetryAttribute("http.route", "/x")], span.Attributes);
        });
    }

    [Fact]
    public void Values_of_all_kinds_become_text()
    {
        var json = """
            {"resourceLogs":[{"scopeLogs":[{"logRecords":[{"timeUnixNano":"1","severityNumber":17,"body":{"kvlistValue":{"values":[
            {"key":"a","value":{"intValue":"-5"}},{"key":"b","value":{"arrayValue":{"values":[{"boolValue":true},{"doubleValue":1.5},{"stringValue":"x"}]}}},{"key":"c","value":{"bytesValue":"AQID"}}]}}}]}]}]}
            """;

        var log = Assert.Single(LogDecoder.Decode(FromJson(json, OtlpSchema.Logs), OtlpRequests.Decoding()));

        Assert.Equal(("{a: -5, b: [true, 1.5, x], c: AQID}", LogSeverity.Error, "unknown"), (log.Message, log.Level, log.Source.Service));
    }

    [Fact]
    public void Long_values_are_cut_and_surplus_ones_counted()
    {
        var request = OtlpRequests.Request("auth", "1", OtlpRequests.Span(1, 1, attributes: [.. Enumerable.Range(0, 10).Select(number => ($"k{number}", new string('ä', 100)))]));

        var span = Assert.Single(SpanDecoder.Decode(request, OtlpRequests.Decoding(new TelemetryOptions { Attributes = 4, AttributeBytes = 21 })));

        Assert.Equal((4, 6), (span.Attributes.Length, span.Dropped));
        Assert.All(span.Attributes, attribute => Assert.Equal(new string('ä', 10) + "…", attribute.Value));
    }

    [Fact]
    public void A_span_without_ids_is_rejected_and_the_others_kept()
    {
        var decoding = OtlpRequests.Decoding();

        var spans = SpanDecoder.Decode(OtlpRequests.Request("auth", "1", OtlpRequests.Span(1, 1), OtlpRequests.Span(0, 2), OtlpRequests.Span(2, 0)), decoding);

        Assert.Equal((1, 2L, null), (spans.Count, decoding.Rejected, decoding.Fault.Text));
        Assert.Contains("16 bytes", decoding.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_of_many_small_parts_is_kept_only_up_to_a_size()
    {
        var decoding = OtlpRequests.Decoding();
        var small = OtlpRequests.Span(1, 1, name: "x");

        var spans = SpanDecoder.Decode(OtlpRequests.Request("auth", "1", [.. Enumerable.Repeat(small, 100_000)]), decoding);

        Assert.Equal(100_000, spans.Count + decoding.Rejected);
        Assert.InRange(spans.Sum(span => (long)span.Bytes), 15 << 20, 16 << 20);
    }

    [Fact]
    public void Counters_and_histograms_are_read_with_what_they_count()
    {
        var request = OtlpRequests.Request("auth", "1", OtlpRequests.Counter("requests", 5, 3), OtlpRequests.Histogram("duration", 5, 2.5, [1, 2, 3], [0.1, 1]), OtlpRequests.Gauge("load", 5, 0.5));

        var points = MetricDecoder.Decode(request, OtlpRequests.Decoding());

        Assert.Equal([InstrumentKind.Counter, InstrumentKind.Histogram, InstrumentKind.Gauge], points.Select(point => point.Head.Kind));
        Assert.Equal([3, 2.5, 0.5], points.Select(point => point.Point.Value));
        Assert.Equal([0.1, 1], points[1].Point.Buckets!.Bounds);
        Assert.Equal([1UL, 2, 3], points[1].Point.Buckets!.Counts);
    }

    // Scale 3 has eight buckets to a doubling, ours four: the first two, up to 2 to the power of 1/8 and 2/8, are one.
    [Theory]
    [InlineData(3, 0, new ulong[] { 5, 6, 7 }, new double[] { 1.1892, 1.4142 }, new ulong[] { 11, 7 })]
    [InlineData(2, -4, new ulong[] { 1, 0, 0, 2 }, new double[] { 0.5946, 1 }, new ulong[] { 1, 2 })]
    [InlineData(0, 0, new ulong[] { 3, 4 }, new double[] { 2, 4 }, new ulong[] { 3, 4 })]
    [InlineData(0, 100, new ulong[] { 3 }, new double[] { double.PositiveInfinity }, new ulong[] { 3 })]
    [InlineData(20, int.MinValue, new ulong[] { 3 }, new double[] { 9.5367e-7 }, new ulong[] { 3 })]
    public void Exponential_histograms_are_put_into_our_buckets(int scale, int offset, ulong[] counts, double[] bounds, ulong[] expected)
    {
        var request = OtlpRequests.Request("auth", "1", OtlpRequests.Exponential("duration", 5, 2.5, scale, offset, 0, counts));

        var buckets = Assert.Single(MetricDecoder.Decode(request, OtlpRequests.Decoding())).Point.Buckets!;

        var filled = buckets.Counts.Index().Where(bucket => bucket.Item > 0).ToList();
        Assert.Equal(expected, filled.Select(bucket => bucket.Item));
        Assert.Equal(bounds, filled.Select(bucket => bucket.Index == buckets.Bounds.Length ? double.PositiveInfinity : buckets.Bounds[bucket.Index]), (one, other) => one.Equals(other) || Math.Abs(one - other) < one / 1000);
    }

    [Fact]
    public void An_exponential_histogram_in_json_is_the_same()
    {
        const string Json = """
            {"resourceMetrics":[{"scopeMetrics":[{"metrics":[{"name":"h","unit":"s","exponentialHistogram":{"aggregationTemporality":2,"dataPoints":[
              {"attributes":[{"key":"a","value":{"stringValue":"b"}}],"timeUnixNano":"1767268800000000000","sum":2.5,"scale":2,"zeroCount":"9","positive":{"offset":-4,"bucketCounts":["1","0","0","2"]}}]}}]}]}]}
            """;

        var point = Assert.Single(MetricDecoder.Decode(FromJson(Json, OtlpSchema.Metrics), OtlpRequests.Decoding()));

        Assert.Equal((InstrumentKind.Histogram, 2.5, 1), (point.Head.Kind, point.Point.Value, point.Attributes.Length));
        Assert.Equal([9UL, 1, 2], point.Point.Buckets!.Counts.Where(count => count > 0));
    }

    [Fact]
    public void Points_that_cannot_be_drawn_are_rejected()
    {
        var decoding = OtlpRequests.Decoding();
        var request = OtlpRequests.Request(
            "auth", "1", OtlpRequests.Gauge("g", 1, double.NaN), OtlpRequests.Histogram("h", 1, 1, [1], [0.1, 1]), OtlpRequests.Histogram("h", 1, 1, [1, 2, 3], [1, 0.1]), OtlpRequests.Exponential("e", 1, 1, 21, 0, 0, 1));

        Assert.Empty(MetricDecoder.Decode(request, decoding));
        Assert.Equal((4L, null), (decoding.Rejected, decoding.Fault.Text));
    }

    [Theory]
    [InlineData("{", "not valid JSON")]
    [InlineData("[]", "should be a JSON object")]
    [InlineData("{} {}", "not valid JSON")]
    [InlineData("""{"resourceSpans":[1]}""", "'resourceSpans' should be an object")]
    [InlineData("""{"resourceSpans":[{"scopeSpans":[{"spans":[{"traceId":"xyz"}]}]}]}""", "'traceId' should be an id in hexadecimal")]
    [InlineData("""{"resourceSpans":[{"scopeSpans":[{"spans":[{"kind":"server"}]}]}]}""", "'kind' should be a whole number")]
    [InlineData("""{"resourceSpans":[{"scopeSpans":[{"spans":[{"name":5}]}]}]}""", "Byte 51: 'name' should be text")]
    [InlineData("""{"resourceSpans":[{"scopeSpans":[{"spans":[{"name":"\ud800"}]}]}]}""", "not valid text")]
    public void Malformed_json_is_told_with_what_was_expected(string json, string what)
    {
        var fault = new ProtoFault();

        OtlpJson.ToProtobuf(Encoding.UTF8.GetBytes(json), OtlpSchema.Traces, fault);

        Assert.Contains(what, fault.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_that_are_nested_without_end_are_a_fault()
    {
        var writer = new ProtoWriter();
        Nest(writer, 50);
        var decoding = OtlpRequests.Decoding();

        LogDecoder.Decode(OtlpRequests.Request("auth", "1", log => log.Bytes(5, writer.Written)), decoding);

        Assert.Contains("others around it", decoding.Fault.Text, StringComparison.Ordinal);
    }

    private static byte[] FromJson(string json, OtlpMessage schema)
    {
        var fault = new ProtoFault();
        var writer = OtlpJson.ToProtobuf(Encoding.UTF8.GetBytes(json), schema, fault);
        Assert.Null(fault.Text);
        return writer.Written.ToArray();
    }

    private static void Nest(ProtoWriter writer, int depth)
    {
        var array = writer.Begin(5);
        var value = writer.Begin(1);
        if (depth > 0)
        {
            Nest(writer, depth - 1);
        }

        writer.End(value);
        writer.End(array);
    }
}
