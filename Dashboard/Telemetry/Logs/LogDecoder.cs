using QuizNet.Contracts;
using QuizNet.Dashboard.Telemetry.Otlp;
using QuizNet.Dashboard.Telemetry.Sources;

namespace QuizNet.Dashboard.Telemetry.Logs;

/// <summary>ExportLogsServiceRequest of opentelemetry.proto.collector.logs.v1.</summary>
internal static class LogDecoder
{
    // Of messages, against one attribute.
    private const int MessageFactor = 8;

    public static List<StoredLog> Decode(ReadOnlySpan<byte> request, Decoding decoding)
    {
        List<StoredLog> logs = [];
        EnvelopeDecoder.Decode(request, decoding, (ref reader, source, scope) =>
        {
            var log = DecodeLog(reader.Message("LogRecord"), source, scope, decoding);
            if (decoding.Admit(log.Bytes))
            {
                logs.Add(log);
            }
        });
        return logs;
    }

    /// <summary>Four numbers for each level, from 1 on; 0 says nothing.</summary>
    public static LogSeverity Severity(ulong number) => number switch
    {
        0 => LogSeverity.Information,
        > 24 => LogSeverity.Critical,
        _ => (LogSeverity)((number - 1) / 4),
    };

    private static StoredLog DecodeLog(ProtoReader log, TelemetrySource source, string scope, Decoding decoding)
    {
        var (at, observed, severity) = (0UL, 0UL, 0UL);
        var message = "";
        UInt128 traceId = 0;
        var spanId = 0UL;
        List<TelemetryAttribute> attributes = [];
        while (log.Next())
        {
            switch (log.Field)
            {
                case 1:
                    at = log.Fixed64();
                    break;
                case 2:
                    severity = log.Varint();
                    break;
                case 5:
                    message = AttributeDecoder.Text(log.Message("AnyValue"), decoding, decoding.Options.AttributeBytes * MessageFactor);
                    break;
                case 6:
                    AttributeDecoder.Add(ref log, attributes, decoding);
                    break;
                case 9:
                    traceId = OtlpIds.TraceId(log.Bytes());
                    break;
                case 10:
                    spanId = OtlpIds.SpanId(log.Bytes());
                    break;
                case 11:
                    observed = log.Fixed64();
                    break;
            }
        }

        return new StoredLog(OtlpIds.Ticks(at == 0 ? observed : at), Severity(severity), message, traceId, spanId, source, scope, [.. attributes]);
    }
}
