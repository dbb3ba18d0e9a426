using System.Collections;
using System.Globalization;
using System.Security.Claims;
using System.Text.Json;

namespace Microsoft.IdentityModel.JsonWebTokens;

/// <summary>.NET values as JSON, the way the real library writes them.</summary>
internal static class ClaimValues
{
    public static object ToJson(Claim claim) => claim.ValueType switch
    {
        ClaimValueTypes.Boolean when bool.TryParse(claim.Value, out var value) => value,
        ClaimValueTypes.Integer or ClaimValueTypes.Integer32 when int.TryParse(claim.Value, CultureInfo.InvariantCulture, out var value) => value,
        ClaimValueTypes.Integer64 when long.TryParse(claim.Value, CultureInfo.InvariantCulture, out var value) => value,
        ClaimValueTypes.Double when double.TryParse(claim.Value, CultureInfo.InvariantCulture, out var value) => value,
        ClaimValueTypes.DateTime when DateTime.TryParse(claim.Value, CultureInfo.InvariantCulture, out var value) => value,
        JsonClaimValueTypes.Json or JsonClaimValueTypes.JsonArray => StrictJson.Parse(claim.Value),
        JsonClaimValueTypes.JsonNull => "",
        _ => claim.Value,
    };

    public static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case float number: writer.WriteNumberValue(number); break;
            case double number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case DateTime time: writer.WriteStringValue(time.ToUniversalTime()); break;
            case JsonElement json: json.WriteTo(writer); break;
            case IDictionary members: WriteObject(writer, members); break;
            case IList elements: WriteArray(writer, elements); break;
            default: writer.WriteStringValue(value.ToString()); break;
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, IDictionary members)
    {
        writer.WriteStartObject();
        foreach (DictionaryEntry member in members)
        {
            writer.WritePropertyName(member.Key.ToString()!);
            Write(writer, member.Value);
        }

        writer.WriteEndObject();
    }

    private static void WriteArray(Utf8JsonWriter writer, IList elements)
    {
        writer.WriteStartArray();
        foreach (var element in elements)
        {
            Write(writer, element);
        }

        writer.WriteEndArray();
    }
}
