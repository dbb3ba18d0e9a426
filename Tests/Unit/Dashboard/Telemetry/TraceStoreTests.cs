using QuizNet.Dashboard.Telemetry;
using QuizNet.Dashboard.Telemetry.Otlp;
using QuizNet.Dashboard.Telemetry.Traces;

namespace QuizNet.Unit.Dashboard.Telemetry;

public sealed class TraceStoreTests
{
    [Fact]
    public void The_oldest_trace_goes_first_and_with_all_its_spans()
    {
        var store = Store(new TelemetryOptions { Traces = 2 });

        store.Add(Spans(OtlpRequests.Span(1, 1), OtlpRequests.Span(1, 2), OtlpRequests.Span(2, 1)));
        store.Add(Spans(OtlpRequests.Span(3, 1), OtlpRequests.Span(2, 2)));

        Assert.Equal([2, 3], store.All().Select(trace => trace.Id));
        Assert.Null(store.Find(1));
        Assert.Equal(3, store.Size.Spans);
    }

    [Fact]
    public void A_minute_of_ten_thousand_spans_a_second_stays_within_all_bounds()
    {
        var options = new TelemetryOptions();
        var store = Store(options);
        for (var batch = 0UL; batch < 1200; batch++)
        {
            var first = batch * 500;
            store.Add(Spans([.. Enumerable.Range(0, 500).Select(number => OtlpRequests.Span(1 + ((first + (ulong)number) / 5), 1 + (ulong)number, attributes: ("url.path", $"/api/data/{number}")))]));
        }

        Assert.Equal((10_000, 50_000), (store.Size.Traces, store.Size.Spans));
        Assert.InRange(store.Size.Bytes, 1 << 20, options.SpanBytes);
        Assert.Equal((UInt128)120_000, store.All()[^1].Id);
    }

    [Fact]
    public void Bytes_bound_it_too_and_come_back_to_nothing()
    {
        var options = new TelemetryOptions { SpanBytes = 1 << 16 };
        var store = Store(options);
        for (var trace = 1UL; trace <= 200; trace++)
        {
            store.Add(Spans(OtlpRequests.Span(trace, 1, attributes: ("text", new string('x', 900)))));

            Assert.InRange(store.Size.Bytes, 1, options.SpanBytes);
        }

        Assert.InRange(store.Size.Spans, 10, 60);
        Assert.Equal(store.Size.Spans, store.All().Sum(trace => trace.Spans.Length));
    }

    [Fact]
    public void One_endless_trace_keeps_its_beginning_and_counts_the_rest()
    {
        var store = Store(new TelemetryOptions());

        for (var batch = 0; batch < 6; batch++)
        {
            store.Add(Spans([.. Enumerable.Range(1, 1000).Select(number => OtlpRequests.Span(1, (ulong)((batch * 1000) + number)))]));
        }

        var trace = store.Find(1)!;
        Assert.Equal((TraceRecord.MostSpans, 1000, TraceRecord.MostSpans), (trace.Spans.Length, trace.Dropped, store.Size.Spans));
    }

    [Fact]
    public async Task One_may_read_while_others_write()
    {
        var store = Store(new TelemetryOptions { Traces = 100 });
        var writers = Enumerable.Range(0, 4).Select(writer => Task.Run(() =>
        {
            for (var round = 0; round < 500; round++)
            {
                store.Add(Spans([.. Enumerable.Range(1, 10).Select(number => OtlpRequests.Span((ulong)(1 + (round / 5)), (ulong)((writer * 100_000) + (round * 10) + number)))]));
            }
        })).ToArray();

        var written = Task.WhenAll(writers);
        while (!written.IsCompleted)
        {
            Assert.All(store.All(), trace => Assert.True(trace.Summary() is var summary && summary.Spans == summary.Services["auth"]));
        }

        await written;
        Assert.Equal((100, 20_000), (store.Size.Traces, store.Size.Spans));
    }

    private static TraceStore Store(TelemetryOptions options) => new(OtlpRequests.Options(options));

    private static List<StoredSpan> Spans(params Action<ProtoWriter>[] spans) =>
        SpanDecoder.Decode(OtlpRequests.Request("auth", "1", spans), OtlpRequests.Decoding());
}
