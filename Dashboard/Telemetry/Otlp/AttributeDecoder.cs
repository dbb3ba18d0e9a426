using System.Globalization;
using System.Text;

namespace QuizNet.Dashboard.Telemetry.Otlp;

/// <summary>KeyValue and AnyValue of opentelemetry.proto.common.v1; every value becomes text.</summary>
internal static class AttributeDecoder
{
    private const int DeepestValue = 8;

    /// <summary>Adds the KeyValue that is next; false if there are as many as may be kept.</summary>
    public static bool Add(ref ProtoReader reader, List<TelemetryAttribute> attributes, Decoding decoding)
    {
        var pair = reader.Message("KeyValue");
        if (attributes.Count == decoding.Options.Attributes)
        {
            return false;
        }

        var (key, value) = ("", "");
        while (pair.Next())
        {
            switch (pair.Field)
            {
                case 1:
                    key = decoding.Words.GetCut(pair.Bytes(), decoding.Options.AttributeBytes);
                    break;
                case 2:
                    value = Text(pair.Message("AnyValue"), decoding, decoding.Options.AttributeBytes);
                    break;
            }
        }

        attributes.Add(new TelemetryAttribute(key, value));
        return true;
    }

    public static string Text(ProtoReader value, Decoding decoding, int longest)
    {
        var text = "";
        while (value.Next())
        {
            text = value.Field switch
            {
                1 => decoding.Words.GetCut(value.Bytes(), longest),
                2 => value.Varint() == 0 ? "false" : "true",
                3 => ((long)value.Varint()).ToString(CultureInfo.InvariantCulture),
                4 => value.Double().ToString(CultureInfo.InvariantCulture),
                5 or 6 => Nested(ref value, longest),
                7 => Base64(value.Bytes(), longest),
                _ => text,
            };
        }

        return text;
    }

    private static string Nested(ref ProtoReader value, int longest)
    {
        var text = new StringBuilder();
        Append(ref value, text, longest, depth: 1);
        return text.Length > longest ? $"{text.ToString(0, longest)}…" : text.ToString();
    }

    // ArrayValue and KeyValueList both have their values in field 1. What is beyond the longest is checked all the same.
    private static void Append(ref ProtoReader holder, StringBuilder text, int longest, int depth)
    {
        if (depth > DeepestValue)
        {
            holder.Fault.Report($"A value has more than {DeepestValue} others around it.");
            return;
        }

        var isList = holder.Field == 6;
        var values = holder.Message(isList ? "KeyValueList" : "ArrayValue");
        var first = true;
        AppendPart(text, isList ? "{" : "[", longest);
        while (values.Next())
        {
            if (values.Field != 1)
            {
                continue;
            }

            AppendPart(text, first ? "" : ", ", longest);
            first = false;
            if (!isList)
            {
                AppendValue(values.Message("AnyValue"), text, longest, depth);
                continue;
            }

            var pair = values.Message("KeyValue");
            while (pair.Next())
            {
                switch (pair.Field)
                {
                    case 1:
                        AppendPart(text, Encoding.UTF8.GetString(Start(pair.Bytes(), longest)), longest);
                        AppendPart(text, ": ", longest);
                        break;
                    case 2:
                        AppendValue(pair.Message("AnyValue"), text, longest, depth);
                        break;
                }
            }
        }

        AppendPart(text, isList ? "}" : "]", longest);
    }

    private static void AppendValue(ProtoReader value, StringBuilder text, int longest, int depth)
    {
        while (value.Next())
        {
            switch (value.Field)
            {
                case 1:
                    AppendPart(text, Encoding.UTF8.GetString(Start(value.Bytes(), longest)), longest);
                    break;
                case 2:
                    AppendPart(text, value.Varint() == 0 ? "false" : "true", longest);
                    break;
                case 3:
                    AppendPart(text, ((long)value.Varint()).ToString(CultureInfo.InvariantCulture), longest);
                    break;
                case 4:
                    AppendPart(text, value.Double().ToString(CultureInfo.InvariantCulture), longest);
                    break;
                case 5 or 6:
                    Append(ref value, text, longest, depth + 1);
                    break;
                case 7:
                    AppendPart(text, Base64(value.Bytes(), longest), longest);
                    break;
            }
        }
    }

    private static void AppendPart(StringBuilder text, string part, int longest)
    {
        if (text.Length <= longest)
        {
            text.Append(part);
        }
    }

    private static ReadOnlySpan<byte> Start(ReadOnlySpan<byte> bytes, int most) => bytes[..Math.Min(bytes.Length, most)];

    // Three bytes are four characters.
    private static string Base64(ReadOnlySpan<byte> bytes, int longest) => Convert.ToBase64String(Start(bytes, longest * 3 / 4));
}
