namespace QuizNet.Dashboard.Telemetry.Otlp;

internal enum OtlpKind
{
    Message,
    Text,

    /// <summary>Ids: OTLP writes them in hexadecimal, where protobuf's JSON has Base64.</summary>
    Hex,
    Base64,
    Varint,

    /// <summary>Zigzag, as protobuf calls it: sint32.</summary>
    Signed,
    Boolean,
    Fixed64,
    Real,
}

/// <summary>Of is what a message in this field is made of.</summary>
internal sealed record OtlpField(string Name, int Number, OtlpKind Kind, Func<OtlpMessage>? Of = null);

internal sealed record OtlpMessage(params OtlpField[] Fields);

/// <summary>The fields that are read, with their names in JSON and their numbers in protobuf (opentelemetry-proto 1.x).</summary>
internal static class OtlpSchema
{
    private static readonly OtlpMessage Values = new(new OtlpField("values", 1, OtlpKind.Message, () => AnyValue!));

    private static readonly OtlpMessage AnyValue = new(
        new("stringValue", 1, OtlpKind.Text),
        new("boolValue", 2, OtlpKind.Boolean),
        new("intValue", 3, OtlpKind.Varint),
        new("doubleValue", 4, OtlpKind.Real),
        new("arrayValue", 5, OtlpKind.Message, () => Values),
        new("kvlistValue", 6, OtlpKind.Message, () => Pairs!),
        new("bytesValue", 7, OtlpKind.Base64));

    private static readonly OtlpMessage Attribute = new(new("key", 1, OtlpKind.Text), new("value", 2, OtlpKind.Message, () => AnyValue));

    private static readonly OtlpMessage Pairs = new(new OtlpField("values", 1, OtlpKind.Message, () => Attribute));

    private static readonly OtlpMessage Scope = new(new OtlpField("name", 1, OtlpKind.Text));

    private static readonly OtlpMessage Event = new(new("timeUnixNano", 1, OtlpKind.Fixed64), new("name", 2, OtlpKind.Text), Attributes(3));

    private static readonly OtlpMessage Link = new(new("traceId", 1, OtlpKind.Hex), new("spanId", 2, OtlpKind.Hex), Attributes(4));

    private static readonly OtlpMessage Status = new(new("message", 2, OtlpKind.Text), new("code", 3, OtlpKind.Varint));

    private static readonly OtlpMessage Span = new(
        new("traceId", 1, OtlpKind.Hex),
        new("spanId", 2, OtlpKind.Hex),
        new("parentSpanId", 4, OtlpKind.Hex),
        new("name", 5, OtlpKind.Text),
        new("kind", 6, OtlpKind.Varint),
        new("startTimeUnixNano", 7, OtlpKind.Fixed64),
        new("endTimeUnixNano", 8, OtlpKind.Fixed64),
        Attributes(9),
        new("events", 11, OtlpKind.Message, () => Event),
        new("links", 13, OtlpKind.Message, () => Link),
        new("status", 15, OtlpKind.Message, () => Status));

    private static readonly OtlpMessage LogRecord = new(
        new("timeUnixNano", 1, OtlpKind.Fixed64),
        new("severityNumber", 2, OtlpKind.Varint),
        new("body", 5, OtlpKind.Message, () => AnyValue),
        Attributes(6),
        new("traceId", 9, OtlpKind.Hex),
        new("spanId", 10, OtlpKind.Hex),
        new("observedTimeUnixNano", 11, OtlpKind.Fixed64));

    private static readonly OtlpMessage Number = new(
        new("startTimeUnixNano", 2, OtlpKind.Fixed64),
        new("timeUnixNano", 3, OtlpKind.Fixed64),
        new("asDouble", 4, OtlpKind.Real),
        new("asInt", 6, OtlpKind.Fixed64),
        Attributes(7));

    private static readonly OtlpMessage HistogramPoint = new(
        new("startTimeUnixNano", 2, OtlpKind.Fixed64),
        new("timeUnixNano", 3, OtlpKind.Fixed64),
        new("sum", 5, OtlpKind.Real),
        new("bucketCounts", 6, OtlpKind.Fixed64),
        new("explicitBounds", 7, OtlpKind.Real),
        Attributes(9));

    private static readonly OtlpMessage Buckets = new(new("offset", 1, OtlpKind.Signed), new("bucketCounts", 2, OtlpKind.Varint));

    private static readonly OtlpMessage ExponentialPoint = new(
        Attributes(1),
        new("startTimeUnixNano", 2, OtlpKind.Fixed64),
        new("timeUnixNano", 3, OtlpKind.Fixed64),
        new("sum", 5, OtlpKind.Real),
        new("scale", 6, OtlpKind.Signed),
        new("zeroCount", 7, OtlpKind.Fixed64),
        new("positive", 8, OtlpKind.Message, () => Buckets),
        new("negative", 9, OtlpKind.Message, () => Buckets));

    private static readonly OtlpMessage Metric = new(
        new("name", 1, OtlpKind.Text),
        new("description", 2, OtlpKind.Text),
        new("unit", 3, OtlpKind.Text),
        new("gauge", 5, OtlpKind.Message, () => Data(Number)),
        new("sum", 7, OtlpKind.Message, () => Data(Number)),
        new("histogram", 9, OtlpKind.Message, () => Data(HistogramPoint)),
        new("exponentialHistogram", 10, OtlpKind.Message, () => Data(ExponentialPoint)),
        new("summary", 11, OtlpKind.Message, () => Data(Number)));

    public static OtlpMessage Traces { get; } = Request("resourceSpans", "scopeSpans", "spans", () => Span);

    public static OtlpMessage Logs { get; } = Request("resourceLogs", "scopeLogs", "logRecords", () => LogRecord);

    public static OtlpMessage Metrics { get; } = Request("resourceMetrics", "scopeMetrics", "metrics", () => Metric);

    private static OtlpField Attributes(int number) => new("attributes", number, OtlpKind.Message, () => Attribute);

    private static OtlpMessage Data(OtlpMessage point) => new(
        new("dataPoints", 1, OtlpKind.Message, () => point), new("aggregationTemporality", 2, OtlpKind.Varint), new("isMonotonic", 3, OtlpKind.Boolean));

    private static OtlpMessage Request(string resources, string scopes, string items, Func<OtlpMessage> item)
    {
        var resource = new OtlpMessage(Attributes(1));
        var scope = new OtlpMessage(new("scope", 1, OtlpKind.Message, () => Scope), new(items, 2, OtlpKind.Message, item));
        var group = new OtlpMessage(new("resource", 1, OtlpKind.Message, () => resource), new(scopes, 2, OtlpKind.Message, () => scope));
        return new OtlpMessage(new OtlpField(resources, 1, OtlpKind.Message, () => group));
    }
}
