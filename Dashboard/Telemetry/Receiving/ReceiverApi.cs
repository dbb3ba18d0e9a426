using Microsoft.Extensions.Options;
using QuizNet.Dashboard.Telemetry.Logs;
using QuizNet.Dashboard.Telemetry.Metrics;
using QuizNet.Dashboard.Telemetry.Otlp;
using QuizNet.Dashboard.Telemetry.Sources;
using QuizNet.Dashboard.Telemetry.Traces;

namespace QuizNet.Dashboard.Telemetry.Receiving;

/// <summary>OTLP over HTTP (opentelemetry.io/docs/specs/otlp): binary protobuf or JSON, plain or gzip.</summary>
internal static class ReceiverApi
{
    private delegate void Keep(ReadOnlySpan<byte> request, Decoding decoding);

    public static void MapReceiver(this IEndpointRouteBuilder routes)
    {
        var receiver = routes.MapGroup("/v1").WithTags("Telemetry");
        Map<TraceStore>(receiver, "traces", OtlpSchema.Traces, "rejectedSpans", KeepSpans);
        Map<LogStore>(receiver, "logs", OtlpSchema.Logs, "rejectedLogRecords", KeepLogs);
        Map<MetricStore>(receiver, "metrics", OtlpSchema.Metrics, "rejectedDataPoints", KeepPoints);
    }

    private static void Map<TStore>(RouteGroupBuilder receiver, string signal, OtlpMessage schema, string countName, Action<TStore, ReadOnlySpan<byte>, Decoding> keep)
        where TStore : notnull =>
        receiver.MapPost(signal, (HttpContext context, Receiver parts, TStore store) => ReceiveAsync(context, parts, schema, countName, (bytes, decoding) => keep(store, bytes, decoding)))
            .WithSummary($"Takes {signal} as OTLP's exporters send them, protobuf or JSON");

    private static async Task<IResult> ReceiveAsync(HttpContext context, Receiver parts, OtlpMessage schema, string countName, Keep keep)
    {
        if (parts.Key.Check(context) is { } refusal)
        {
            return refusal;
        }

        var type = context.Request.ContentType?.Split(';')[0].Trim();
        var isJson = string.Equals(type, PartialSuccess.Json, StringComparison.OrdinalIgnoreCase);
        if (!isJson && !string.Equals(type, PartialSuccess.Protobuf, StringComparison.OrdinalIgnoreCase))
        {
            return TypedResults.Problem(
                $"Send {PartialSuccess.Protobuf} or {PartialSuccess.Json}: OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf.", statusCode: StatusCodes.Status415UnsupportedMediaType);
        }

        using var body = await parts.Bodies.ReadAsync(context.Request, context.RequestAborted);
        if (body.Problem is { } problem)
        {
            return problem;
        }

        var decoding = new Decoding(parts.Options.Value, parts.Sources, parts.Words);
        if (isJson)
        {
            var rewritten = OtlpJson.ToProtobuf(body.Bytes, schema, decoding.Fault);
            if (decoding.Fault.Text is null)
            {
                keep(rewritten.Written, decoding);
            }
        }
        else
        {
            keep(body.Bytes, decoding);
        }

        return decoding.Fault.Text is { } fault
            ? TypedResults.Problem($"This is not the OTLP that {context.Request.Path} takes; nothing of it has been kept. {fault}", statusCode: StatusCodes.Status400BadRequest)
            : PartialSuccess.Answer(decoding, isJson, countName);
    }

    private static void KeepSpans(TraceStore store, ReadOnlySpan<byte> request, Decoding decoding)
    {
        var spans = SpanDecoder.Decode(request, decoding);
        if (decoding.Fault.Text is null)
        {
            store.Add(spans);
            spans.ForEach(span => span.Source.Count(spans: 1));
        }
    }

    private static void KeepLogs(LogStore store, ReadOnlySpan<byte> request, Decoding decoding)
    {
        var logs = LogDecoder.Decode(request, decoding);
        if (decoding.Fault.Text is null)
        {
            store.Add(logs);
            logs.ForEach(log => log.Source.Count(logs: 1));
        }
    }

    private static void KeepPoints(MetricStore store, ReadOnlySpan<byte> request, Decoding decoding)
    {
        var points = MetricDecoder.Decode(request, decoding);
        if (decoding.Fault.Text is not null)
        {
            return;
        }

        if (store.Add(points) is > 0 and var refused)
        {
            decoding.Reject("An instrument of this name has been of another kind before.", refused);
        }

        points.ForEach(point => point.Source.Count(points: 1));
    }
}

/// <summary>What every request needs.</summary>
internal sealed record Receiver(ReceiverKey Key, BodyReader Bodies, IOptions<TelemetryOptions> Options, SourceTable Sources, Words Words);
