using System.Text.Json;

namespace QuizNet.Quiz.Exchange.Json;

/// <summary>Reads JSON that anybody may have written: what is not there, or is something else than it should be, is nothing.</summary>
internal static class JsonText
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Null, with the reason: it is no JSON. Dispose of it.</summary>
    public static (JsonDocument? Document, string? Reason) Parse(ReadOnlyMemory<byte> content)
    {
        try
        {
            return (JsonDocument.Parse(content.Span is [0xEF, 0xBB, 0xBF, ..] ? content[3..] : content, Lenient), null);
        }
        catch (JsonException failure)
        {
            return (null, $"It is no JSON: something is wrong in line {failure.LineNumber + 1}.");
        }
    }

    /// <summary>The first names of the outermost object, without a look at what comes after them.</summary>
    public static IReadOnlySet<string> Names(ReadOnlyMemory<byte> content)
    {
        HashSet<string> names = [];
        var span = content.Span is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : content.Span;
        var reader = new Utf8JsonReader(span, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        try
        {
            while (reader.Read() && (reader.CurrentDepth > 0 || reader.TokenType is JsonTokenType.StartObject))
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueSpan.Length < 20)
                {
                    names.Add(reader.GetString()!.ToLowerInvariant());
                }
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // It goes wrong further down; what has been seen tells what it was meant to be.
        }

        return names;
    }

    public static JsonElement? Member(this JsonElement json, string name)
    {
        try
        {
            return json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) ? member : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair in one of the names.
            return null;
        }
    }

    public static string? Text(this JsonElement? json)
    {
        try
        {
            return json is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair.
            return null;
        }
    }

    public static byte[]? Base64(this JsonElement? json)
    {
        try
        {
            return json is { ValueKind: JsonValueKind.String } text && text.TryGetBytesFromBase64(out var bytes) ? bytes : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair.
            return null;
        }
    }

    public static double? Number(this JsonElement? json) => json is { ValueKind: JsonValueKind.Number } number && number.TryGetDouble(out var value) && double.IsFinite(value) ? value : null;

    public static IEnumerable<JsonElement> Items(this JsonElement? json) => json is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : Enumerable.Empty<JsonElement>();
}
