using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace QuizNet.Dashboard.Telemetry.Otlp;

/// <summary>Rewrites OTLP's JSON as protobuf, so that there is one decoder. Names that are not known are skipped, as the protocol asks.</summary>
internal static class OtlpJson
{
    // Zeros are two bytes in JSON and nine in protobuf.
    private const int MostGrowth = 5;

    public static ProtoWriter ToProtobuf(ReadOnlySpan<byte> utf8, OtlpMessage root, ProtoFault fault)
    {
        var writer = new ProtoWriter();
        var json = new Utf8JsonReader(utf8);
        try
        {
            json.Read();
            if (json.TokenType != JsonTokenType.StartObject)
            {
                fault.Report("The body should be a JSON object.");
                return writer;
            }

            Write(ref json, root, writer, new Limits(fault, (utf8.Length * MostGrowth) + 64));
            if (fault.Text is null)
            {
                // Whatever comes after the object is a mistake, which the reader finds.
                json.Read();
            }
        }
        catch (JsonException malformed)
        {
            fault.Report($"The body is not valid JSON: {malformed.Message}");
        }
        catch (InvalidOperationException)
        {
            fault.Report($"Byte {json.TokenStartIndex}: this is not valid text.");
        }

        return writer;
    }

    private static void Write(ref Utf8JsonReader json, OtlpMessage message, ProtoWriter writer, Limits limits)
    {
        while (limits.Allow(writer) && json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var field = Find(ref json, message);
            json.Read();
            if (field is null || json.TokenType == JsonTokenType.Null)
            {
                json.Skip();
            }
            else if (json.TokenType != JsonTokenType.StartArray)
            {
                WriteValue(ref json, field, writer, limits);
            }
            else
            {
                while (limits.Allow(writer) && json.Read() && json.TokenType != JsonTokenType.EndArray)
                {
                    WriteValue(ref json, field, writer, limits);
                }
            }
        }
    }

    private static OtlpField? Find(ref Utf8JsonReader json, OtlpMessage message)
    {
        foreach (var field in message.Fields)
        {
            if (json.ValueTextEquals(field.Name))
            {
                return field;
            }
        }

        return null;
    }

    private static void WriteValue(ref Utf8JsonReader json, OtlpField field, ProtoWriter writer, Limits limits)
    {
        if (field.Of is { } of && json.TokenType == JsonTokenType.StartObject)
        {
            var begin = writer.Begin(field.Number);
            Write(ref json, of(), writer, limits);
            writer.End(begin);
        }
        else if (!TryWrite(ref json, field, writer))
        {
            limits.Fault.Report($"Byte {json.TokenStartIndex}: '{field.Name}' should be {Expected(field.Kind)}.");
        }
    }

    private static bool TryWrite(ref Utf8JsonReader json, OtlpField field, ProtoWriter writer)
    {
        switch (field.Kind)
        {
            case OtlpKind.Text when json.TokenType == JsonTokenType.String:
                writer.Text(field.Number, json.GetString()!);
                return true;
            case OtlpKind.Boolean when json.TokenType is JsonTokenType.True or JsonTokenType.False:
                writer.Varint(field.Number, json.TokenType == JsonTokenType.True ? 1UL : 0);
                return true;
            case OtlpKind.Hex when json.TokenType == JsonTokenType.String && json.ValueSpan.Length <= 64:
                Span<byte> id = stackalloc byte[32];
                if (Convert.FromHexString(json.ValueSpan, id, out _, out var length) != System.Buffers.OperationStatus.Done)
                {
                    return false;
                }

                writer.Bytes(field.Number, id[..length]);
                return true;
            case OtlpKind.Base64 when json.TokenType == JsonTokenType.String && json.TryGetBytesFromBase64(out var bytes):
                writer.Bytes(field.Number, bytes);
                return true;
            case OtlpKind.Varint when TryGetWhole(ref json, out var number):
                writer.Varint(field.Number, number);
                return true;
            case OtlpKind.Signed when TryGetWhole(ref json, out var number):
                writer.Varint(field.Number, (number << 1) ^ (ulong)((long)number >> 63));
                return true;
            case OtlpKind.Fixed64 when TryGetWhole(ref json, out var number):
                writer.Fixed64(field.Number, number);
                return true;
            case OtlpKind.Real when TryGetReal(ref json, out var real):
                writer.Fixed64(field.Number, BitConverter.DoubleToUInt64Bits(real));
                return true;
            default:
                return false;
        }
    }

    // Numbers of 64 bits come as text, since JavaScript has none; signed ones as their two's complement.
    private static bool TryGetWhole(ref Utf8JsonReader json, out ulong number)
    {
        number = 0;
        if (json.TokenType is not (JsonTokenType.Number or JsonTokenType.String) || json.ValueSpan.Length > 20)
        {
            return false;
        }

        if (Utf8Parser.TryParse(json.ValueSpan, out long signed, out var read) && read == json.ValueSpan.Length)
        {
            number = (ulong)signed;
            return true;
        }

        return Utf8Parser.TryParse(json.ValueSpan, out number, out read) && read == json.ValueSpan.Length;
    }

    private static bool TryGetReal(ref Utf8JsonReader json, out double real)
    {
        real = 0;
        return json.TokenType switch
        {
            JsonTokenType.Number => json.TryGetDouble(out real),
            JsonTokenType.String => double.TryParse(Encoding.UTF8.GetString(json.ValueSpan), NumberStyles.Float, CultureInfo.InvariantCulture, out real),
            _ => false,
        };
    }

    private static string Expected(OtlpKind kind) => kind switch
    {
        OtlpKind.Message => "an object",
        OtlpKind.Text => "text",
        OtlpKind.Hex => "an id in hexadecimal",
        OtlpKind.Base64 => "bytes in Base64",
        OtlpKind.Boolean => "true or false",
        OtlpKind.Real => "a number",
        _ => "a whole number",
    };

    private sealed record Limits(ProtoFault Fault, int MostBytes)
    {
        public bool Allow(ProtoWriter writer)
        {
            if (writer.Length > MostBytes)
            {
                Fault.Report("The body is too large once it is unpacked. Send smaller batches.");
            }

            return Fault.Text is null;
        }
    }
}
