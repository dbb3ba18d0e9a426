using QuizNet.Contracts;
using QuizNet.Dashboard.Telemetry.Otlp;
using QuizNet.Dashboard.Telemetry.Traces;

namespace QuizNet.Unit.Dashboard.Telemetry;

public sealed class TraceTreeTests
{
    [Fact]
    public void Parents_come_before_children_and_siblings_by_their_start() =>
        Assert.Equal(
            [(1, 0), (3, 1), (4, 2), (2, 1)],
            Tree(OtlpRequests.Span(1, 4, 3, startMs: 7), OtlpRequests.Span(1, 2, 1, startMs: 9), OtlpRequests.Span(1, 3, 1, startMs: 5), OtlpRequests.Span(1, 1)));

    [Fact]
    public void A_span_whose_parent_has_not_come_stands_at_the_top() => Assert.Equal([(2, 0), (3, 1)], Tree(OtlpRequests.Span(1, 3, 2), OtlpRequests.Span(1, 2, 99)));

    [Fact]
    public void Spans_that_are_their_own_ancestors_are_shown_once() =>
        Assert.Equal([(1, 0), (2, 0), (3, 1)], Tree(OtlpRequests.Span(1, 1, 1), OtlpRequests.Span(1, 2, 3, startMs: 1), OtlpRequests.Span(1, 3, 2, startMs: 2)));

    [Fact]
    public void A_span_that_was_sent_twice_is_one() => Assert.Equal([(1, 0)], Tree(OtlpRequests.Span(1, 1), OtlpRequests.Span(1, 1)));

    [Fact]
    public void A_very_long_chain_is_no_trouble()
    {
        var chain = Tree([.. Enumerable.Range(1, TraceRecord.MostSpans).Select(number => OtlpRequests.Span(1, (ulong)number, (ulong)number - 1))]);

        Assert.Equal((TraceRecord.MostSpans, TraceRecord.MostSpans - 1), chain[^1]);
    }

    [Theory]
    [InlineData(null, null, null, null, true)]
    [InlineData("auth", 40.0, true, "/API/auth", true)]
    [InlineData("data", null, null, null, false)]
    [InlineData(null, 40.5, null, null, false)]
    [InlineData(null, null, false, null, false)]
    [InlineData(null, null, null, "it BROKE", true)]
    [InlineData(null, null, null, "nowhere", false)]
    [InlineData(null, null, null, "00000000000000000000000000000001", true)]
    public void A_filter_looks_at_the_whole_trace(string? service, double? minMs, bool? failed, string? text, bool matches)
    {
        var trace = new TraceRecord(1);
        Decode(OtlpRequests.Span(1, 1, name: "POST /x", lengthMs: 30), OtlpRequests.Span(1, 2, 1, startMs: 10, lengthMs: 30, failed: true, attributes: ("http.route", "/api/auth/signin")))
            .ForEach(span => trace.Add(span));

        var summary = trace.Summary();

        Assert.Equal(("POST /x", 40.0, 1), (summary.Name, summary.DurationMs, summary.Errors));
        Assert.Equal(matches, new TraceFilter(service, minMs, null, failed, text, null, null).Matches(trace, summary));
    }

    [Fact]
    public void A_view_counts_times_from_the_start_of_the_trace()
    {
        var trace = new TraceRecord(1);
        Decode(OtlpRequests.Span(1, 1, startMs: 100), OtlpRequests.Span(1, 2, 1, startMs: 103, lengthMs: 4)).ForEach(span => trace.Add(span));

        var view = TraceViews.Of(trace, []);

        Assert.Equal([(0.0, 10.0), (3.0, 4.0)], view.Spans.Select(span => (span.StartMs, span.DurationMs)));
        Assert.Equal([("0000000000000001", null, "server"), ("0000000000000002", "0000000000000001", "server")], view.Spans.Select(span => (span.SpanId, span.ParentId, span.Kind)));
        Assert.All(view.Spans, span => Assert.Equal(SpanStatus.Unset, span.Status));
    }

    private static (int Id, int Depth)[] Tree(params Action<ProtoWriter>[] spans) => [.. TraceTree.Of(Decode(spans).ToArray()).Select(node => ((int)node.Span.SpanId, node.Depth))];

    private static List<StoredSpan> Decode(params Action<ProtoWriter>[] spans) => SpanDecoder.Decode(OtlpRequests.Request("auth", "1", spans), OtlpRequests.Decoding());
}
