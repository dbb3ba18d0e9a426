using Microsoft.Extensions.Options;
using QuizNet.Dashboard.Telemetry;
using QuizNet.Dashboard.Telemetry.Otlp;
using QuizNet.Dashboard.Telemetry.Sources;
using QuizNet.Support;

namespace QuizNet.Unit.Dashboard.Telemetry;

/// <summary>Requests as exporters make them, field by field.</summary>
internal static class OtlpRequests
{
    public const ulong Noon = 1_767_268_800_000_000_000;

    private const ulong NanosPerMs = 1_000_000;

    public static Decoding Decoding(TelemetryOptions? options = null) => new(options ?? new TelemetryOptions(), new SourceTable(new ManualTime()), new Words());

    public static IOptions<TelemetryOptions> Options(TelemetryOptions options) => Microsoft.Extensions.Options.Options.Create(options);

    /// <summary>One resource with one scope around items.</summary>
    public static byte[] Request(string service, string instance, params Action<ProtoWriter>[] items)
    {
        var writer = new ProtoWriter();
        var group = writer.Begin(1);
        var resource = writer.Begin(1);
        Attribute(writer, 1, "service.name", service);
        Attribute(writer, 1, "service.instance.id", instance);
        writer.End(resource);
        var scopes = writer.Begin(2);
        var scope = writer.Begin(1);
        writer.Text(1, "QuizNet.Test");
        writer.End(scope);
        foreach (var item in items)
        {
            var begin = writer.Begin(2);
            item(writer);
            writer.End(begin);
        }

        writer.End(scopes);
        writer.End(group);
        return writer.Written.ToArray();
    }

    public static Action<ProtoWriter> Span(
        ulong trace, ulong span, ulong parent = 0, string name = "GET /x", uint startMs = 0, uint lengthMs = 10, bool failed = false, params (string Key, string Value)[] attributes) => writer =>
        {
            writer.Bytes(1, Id(trace, 16));
            writer.Bytes(2, Id(span, 8));
            if (parent != 0)
            {
                writer.Bytes(4, Id(parent, 8));
            }

            writer.Text(5, name);
            writer.Varint(6, 2);
            writer.Fixed64(7, Noon + (startMs * NanosPerMs));
            writer.Fixed64(8, Noon + ((startMs + lengthMs) * NanosPerMs));
            foreach (var (key, value) in attributes)
            {
                Attribute(writer, 9, key, value);
            }

            if (failed)
            {
                var status = writer.Begin(15);
                writer.Text(2, "it broke");
                writer.Varint(3, 2);
                writer.End(status);
            }
        };

    public static Action<ProtoWriter> Log(string message, ulong severity = 9, ulong trace = 0, params (string Key, string Value)[] attributes) => writer =>
    {
        writer.Fixed64(1, Noon);
        writer.Varint(2, severity);
        var body = writer.Begin(5);
        writer.Text(1, message);
        writer.End(body);
        foreach (var (key, value) in attributes)
        {
            Attribute(writer, 6, key, value);
        }

        if (trace != 0)
        {
            writer.Bytes(9, Id(trace, 16));
        }
    };

    public static Action<ProtoWriter> Counter(string name, uint second, double value, bool delta = false, params (string Key, string Value)[] attributes) => writer =>
    {
        writer.Text(1, name);
        var sum = writer.Begin(7);
        var point = writer.Begin(1);
        writer.Fixed64(2, Noon);
        writer.Fixed64(3, Noon + (second * 1000 * NanosPerMs));
        writer.Fixed64(4, BitConverter.DoubleToUInt64Bits(value));
        foreach (var (key, text) in attributes)
        {
            Attribute(writer, 7, key, text);
        }

        writer.End(point);
        writer.Varint(2, delta ? 1UL : 2);
        writer.Varint(3, 1);
        writer.End(sum);
    };

    public static Action<ProtoWriter> Gauge(string name, uint second, double value, params (string Key, string Value)[] attributes) => writer =>
    {
        writer.Text(1, name);
        var gauge = writer.Begin(5);
        var point = writer.Begin(1);
        writer.Fixed64(3, Noon + (second * 1000 * NanosPerMs));
        writer.Fixed64(4, BitConverter.DoubleToUInt64Bits(value));
        foreach (var (key, text) in attributes)
        {
            Attribute(writer, 7, key, text);
        }

        writer.End(point);
        writer.End(gauge);
    };

    public static Action<ProtoWriter> Histogram(string name, uint second, double sum, ulong[] counts, double[] bounds) => writer =>
    {
        writer.Text(1, name);
        var histogram = writer.Begin(9);
        var point = writer.Begin(1);
        writer.Fixed64(2, Noon);
        writer.Fixed64(3, Noon + (second * 1000 * NanosPerMs));
        writer.Fixed64(5, BitConverter.DoubleToUInt64Bits(sum));
        writer.Bytes(6, [.. counts.SelectMany(BitConverter.GetBytes)]);
        writer.Bytes(7, [.. bounds.SelectMany(BitConverter.GetBytes)]);
        writer.End(point);
        writer.Varint(2, 2);
        writer.End(histogram);
    };

    public static Action<ProtoWriter> Exponential(string name, uint second, double sum, int scale, int offset, ulong zeros, params ulong[] counts) => writer =>
    {
        writer.Text(1, name);
        var histogram = writer.Begin(10);
        var point = writer.Begin(1);
        writer.Fixed64(2, Noon);
        writer.Fixed64(3, Noon + (second * 1000 * NanosPerMs));
        writer.Fixed64(5, BitConverter.DoubleToUInt64Bits(sum));
        writer.Varint(6, Zigzag(scale));
        writer.Fixed64(7, zeros);
        var positive = writer.Begin(8);
        writer.Varint(1, Zigzag(offset));
        foreach (var count in counts)
        {
            writer.Varint(2, count);
        }

        writer.End(positive);
        writer.End(point);
        writer.Varint(2, 2);
        writer.End(histogram);
    };

    public static void Attribute(ProtoWriter writer, int field, string key, string value)
    {
        var pair = writer.Begin(field);
        writer.Text(1, key);
        var text = writer.Begin(2);
        writer.Text(1, value);
        writer.End(text);
        writer.End(pair);
    }

    private static ulong Zigzag(int number) => (uint)((number << 1) ^ (number >> 31));

    private static byte[] Id(ulong number, int length)
    {
        var id = new byte[length];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(id.AsSpan(length - 8), number);
        return id;
    }
}
