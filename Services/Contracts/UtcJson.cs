using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuizNet.Contracts;

/// <summary>Times as the documents show them: UTC, to the millisecond, with a Z.</summary>
public sealed class UtcJson : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
}
