using System.Buffers.Binary;
using System.Globalization;
using QuizNet.Dashboard.Telemetry.Otlp;

namespace QuizNet.Load.Costs;

/// <summary>Requests with spans as an exporter sends them (opentelemetry-proto, trace.proto): traces of ten, each span with the attributes of a request.</summary>
internal static class SpanRequests
{
    private const int SpansOfTrace = 10;
    private const ulong NanosecondsPerMillisecond = 1_000_000;

    public static byte[] Of(long number, int spans)
    {
        var now = (ulong)DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() * NanosecondsPerMillisecond;
        var writer = new ProtoWriter();
        var group = writer.Begin(1);
        var resource = writer.Begin(1);
        Attribute(writer, 1, "service.name", "load");
        Attribute(writer, 1, "service.instance.id", "load-1");
        writer.End(resource);
        var scope = writer.Begin(2);
        for (var span = 0; span < spans; span++)
        {
            Write(writer, (number * spans) + span, now);
        }

        writer.End(scope);
        writer.End(group);
        return writer.Written.ToArray();
    }

    private static void Write(ProtoWriter writer, long number, ulong now)
    {
        var begin = writer.Begin(2);
        writer.Bytes(1, Id((number / SpansOfTrace) + 1, 16));
        writer.Bytes(2, Id(number + 1, 8));
        writer.Text(5, "GET /api/data/{id}");
        writer.Varint(6, 2);
        writer.Fixed64(7, now);
        writer.Fixed64(8, now + (3 * NanosecondsPerMillisecond));
        Attribute(writer, 9, "http.request.method", "GET");
        Attribute(writer, 9, "http.route", "/api/data/{id}");
        Attribute(writer, 9, "url.path", string.Create(CultureInfo.InvariantCulture, $"/api/data/item-{number}"));
        Attribute(writer, 9, "http.response.status_code", "200");
        Attribute(writer, 9, "server.address", "localhost");
        Attribute(writer, 9, "user_agent.original", "load");
        writer.End(begin);
    }

    private static byte[] Id(long number, int length)
    {
        var id = new byte[length];
        BinaryPrimitives.WriteInt64BigEndian(id.AsSpan(length - sizeof(long)), number);
        return id;
    }

    private static void Attribute(ProtoWriter writer, int field, string key, string value)
    {
        var attribute = writer.Begin(field);
        writer.Text(1, key);
        var any = writer.Begin(2);
        writer.Text(1, value);
        writer.End(any);
        writer.End(attribute);
    }
}
