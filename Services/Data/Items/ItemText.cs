using System.Text.Json;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Data.Items;

/// <summary>Checks what callers send, and brings it into the form that is kept. Mistakes are sentences for them.</summary>
internal static class ItemText
{
    private static readonly string[] Reserved = ["batch", "categories", "data-work"];

    public static string? KeyMistake(string? key) => key switch
    {
        null or "" => "Give a 'key'.",
        { Length: > ItemLimits.LongestKey } => $"A key may have at most {ItemLimits.LongestKey} characters.",
        _ when Reserved.Contains(key) => $"'{key}' is a path of its own here; choose another key.",
        "." or ".." => "This key cannot be part of an address; choose another one.",
        _ when !key.IsStorable() || key.Any(character => char.IsControl(character) || character is '/' or '\\' or '?' or '#' or '%') => "A key must not contain control characters, broken Unicode, or any of / \\ ? # %.",
        _ when char.IsWhiteSpace(key[0]) || char.IsWhiteSpace(key[^1]) => "A key must not begin or end with white space.",
        _ => null,
    };

    /// <summary>The value without superfluous white space, or what is wrong with it.</summary>
    public static string? ValueMistake(JsonElement value, out string json)
    {
        json = "null";
        return value.ValueKind == JsonValueKind.Undefined ? "Give a 'value'; any JSON will do, also null." : Compact(value, "value", ItemLimits.LargestValue, out json);
    }

    public static string? MetadataMistake(JsonElement metadata, out string json, out string? category)
    {
        (json, category) = ("{}", null);
        if (metadata.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
        {
            return null;
        }

        if (metadata.ValueKind != JsonValueKind.Object)
        {
            return "'metadata' must be an object, like {\"category\":\"category-a\"}.";
        }

        if (Compact(metadata, "metadata", ItemLimits.LargestMetadata, out json) is { } mistake)
        {
            return mistake;
        }

        if (!metadata.TryGetProperty("category", out var named) || named.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        category = named.ValueKind == JsonValueKind.String ? named.GetString() : null;
        return category is { Length: > 0 and <= ItemLimits.LongestCategory } && category.IsStorable()
            ? null
            : $"The category in 'metadata' must be text of 1 to {ItemLimits.LongestCategory} characters.";
    }

    private static string? Compact(JsonElement element, string name, int largest, out string json)
    {
        json = "null";
        if (!element.IsStorable())
        {
            return $"'{name}' {StorableJson.Advice}";
        }

        json = JsonSerializer.Serialize(element, ItemJson.Default.JsonElement);
        return json.Length > largest ? $"'{name}' has {json.Length} characters of JSON; at most {largest} are possible." : null;
    }
}
