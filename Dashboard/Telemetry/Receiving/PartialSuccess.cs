using System.Text.Json;
using QuizNet.Dashboard.Telemetry.Otlp;

namespace QuizNet.Dashboard.Telemetry.Receiving;

/// <summary>
/// The answer of OTLP: empty if all has been kept, else how much has not, and why. In protobuf it is alike for all three signals, in JSON the
/// count has a name of its own in each.
/// </summary>
internal static class PartialSuccess
{
    public const string Protobuf = "application/x-protobuf";
    public const string Json = "application/json";

    public static IResult Answer(Decoding decoding, bool asJson, string countName)
    {
        if (asJson)
        {
            return TypedResults.Bytes(OfJson(decoding, countName), Json);
        }

        var answer = new ProtoWriter();
        if (decoding.Rejected > 0)
        {
            var partial = answer.Begin(1);
            answer.Varint(1, (ulong)decoding.Rejected);
            answer.Text(2, decoding.Reason ?? "");
            answer.End(partial);
        }

        return TypedResults.Bytes(answer.Written.ToArray(), Protobuf);
    }

    private static byte[] OfJson(Decoding decoding, string countName)
    {
        var bytes = new System.Buffers.ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            if (decoding.Rejected > 0)
            {
                json.WriteStartObject("partialSuccess");
                json.WriteString(countName, $"{decoding.Rejected}");
                json.WriteString("errorMessage", decoding.Reason);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }
}
