using QuizNet.Contracts;
using QuizNet.Dashboard.Telemetry.Otlp;
using QuizNet.Dashboard.Telemetry.Sources;

namespace QuizNet.Dashboard.Telemetry.Traces;

/// <summary>ExportTraceServiceRequest of opentelemetry.proto.collector.trace.v1.</summary>
internal static class SpanDecoder
{
    private const int MostEvents = 128;
    private const int MostLinks = 128;

    public static List<StoredSpan> Decode(ReadOnlySpan<byte> request, Decoding decoding)
    {
        List<StoredSpan> spans = [];
        EnvelopeDecoder.Decode(request, decoding, (ref reader, source, scope) =>
        {
            if (DecodeSpan(reader.Message("Span"), source, scope, decoding) is { } span && decoding.Admit(span.Bytes))
            {
                spans.Add(span);
            }
        });
        return spans;
    }

    private static StoredSpan? DecodeSpan(ProtoReader span, TelemetrySource source, string scope, Decoding decoding)
    {
        UInt128 traceId = 0;
        var (spanId, parentId) = (0UL, 0UL);
        var (start, end) = (0UL, 0UL);
        var (kind, dropped) = (0, 0);
        var name = "";
        (SpanStatus Code, string? Message) status = default;
        List<TelemetryAttribute> attributes = [];
        List<StoredSpanEvent> events = [];
        List<StoredSpanLink> links = [];
        while (span.Next())
        {
            switch (span.Field)
            {
                case 1:
                    traceId = OtlpIds.TraceId(span.Bytes());
                    break;
                case 2:
                    spanId = OtlpIds.SpanId(span.Bytes());
                    break;
                case 4:
                    parentId = OtlpIds.SpanId(span.Bytes());
                    break;
                case 5:
                    name = decoding.Words.GetCut(span.Bytes(), decoding.Options.AttributeBytes);
                    break;
                case 6:
                    kind = (int)Math.Min(span.Varint(), int.MaxValue);
                    break;
                case 7:
                    start = span.Fixed64();
                    break;
                case 8:
                    end = span.Fixed64();
                    break;
                case 9:
                    dropped += AttributeDecoder.Add(ref span, attributes, decoding) ? 0 : 1;
                    break;
                case 11 when events.Count < MostEvents:
                    events.Add(DecodeEvent(span.Message("Event"), decoding));
                    break;
                case 13 when links.Count < MostLinks:
                    links.Add(DecodeLink(span.Message("Link"), decoding));
                    break;
                case 11 or 13:
                    dropped++;
                    break;
                case 15:
                    status = DecodeStatus(span.Message("Status"), decoding);
                    break;
            }
        }

        if (traceId == 0 || spanId == 0)
        {
            decoding.Reject("A span needs a trace id of 16 bytes and a span id of 8, not all of them zero.");
            return null;
        }

        var begun = OtlpIds.Ticks(start);
        return new StoredSpan(
            traceId, spanId, parentId, name, kind, begun, Math.Max(0, OtlpIds.Ticks(end) - begun), status.Code, status.Message, source, scope, [.. attributes], [.. events], [.. links], dropped);
    }

    private static StoredSpanEvent DecodeEvent(ProtoReader happened, Decoding decoding)
    {
        var name = "";
        var at = 0UL;
        List<TelemetryAttribute> attributes = [];
        while (happened.Next())
        {
            switch (happened.Field)
            {
                case 1:
                    at = happened.Fixed64();
                    break;
                case 2:
                    name = decoding.Words.GetCut(happened.Bytes(), decoding.Options.AttributeBytes);
                    break;
                case 3:
                    AttributeDecoder.Add(ref happened, attributes, decoding);
                    break;
            }
        }

        return new StoredSpanEvent(name, OtlpIds.Ticks(at), [.. attributes]);
    }

    private static StoredSpanLink DecodeLink(ProtoReader link, Decoding decoding)
    {
        UInt128 traceId = 0;
        var spanId = 0UL;
        List<TelemetryAttribute> attributes = [];
        while (link.Next())
        {
            switch (link.Field)
            {
                case 1:
                    traceId = OtlpIds.TraceId(link.Bytes());
                    break;
                case 2:
                    spanId = OtlpIds.SpanId(link.Bytes());
                    break;
                case 4:
                    AttributeDecoder.Add(ref link, attributes, decoding);
                    break;
            }
        }

        return new StoredSpanLink(traceId, spanId, [.. attributes]);
    }

    private static (SpanStatus Code, string? Message) DecodeStatus(ProtoReader status, Decoding decoding)
    {
        string? message = null;
        var code = SpanStatus.Unset;
        while (status.Next())
        {
            switch (status.Field)
            {
                case 2:
                    message = decoding.Words.GetCut(status.Bytes(), decoding.Options.AttributeBytes);
                    break;
                case 3:
                    code = status.Varint() switch { 1 => SpanStatus.Ok, 2 => SpanStatus.Error, _ => SpanStatus.Unset };
                    break;
            }
        }

        return (code, message);
    }
}
