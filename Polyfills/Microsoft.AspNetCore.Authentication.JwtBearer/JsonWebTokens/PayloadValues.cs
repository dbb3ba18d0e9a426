using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Microsoft.IdentityModel.JsonWebTokens;

/// <summary>A member of a payload as a .NET value. False when it is of another kind.</summary>
internal static class PayloadValues
{
    public static bool TryConvert<T>(JsonElement element, [MaybeNullWhen(false)] out T value)
    {
        var converted = Convert(element, typeof(T));
        value = converted is T found ? found : default;
        return converted is T;
    }

    private static object? Convert(JsonElement element, Type type) => type switch
    {
        _ when type == typeof(string) => Text(element),
        _ when type == typeof(bool) => element.ValueKind is JsonValueKind.True or JsonValueKind.False ? element.GetBoolean() : null,
        _ when type == typeof(int) => long.TryParse(Text(element), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number == (int)number ? (int)number : null,
        _ when type == typeof(long) => long.TryParse(Text(element), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
        _ when type == typeof(string[]) => Texts(element) is { } texts ? texts.ToArray() : null,
        _ when type == typeof(List<string>) || type == typeof(IList<string>) || type == typeof(IEnumerable<string>) => Texts(element),
        _ when type == typeof(JsonElement) => element,
        _ => throw new NotSupportedException($"A claim cannot be read as {type}."),
    };

    private static string? Text(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => StrictJson.Text(element, "A claim"),
        JsonValueKind.Number or JsonValueKind.Object or JsonValueKind.Array => element.GetRawText(),
        JsonValueKind.True => bool.TrueString,
        JsonValueKind.False => bool.FalseString,
        _ => null,
    };

    private static List<string>? Texts(JsonElement element)
    {
        JsonElement[] elements = element.ValueKind == JsonValueKind.Array ? [.. element.EnumerateArray()] : [element];
        var texts = elements.Select(Text).OfType<string>().ToList();
        return texts.Count == elements.Length ? texts : null;
    }
}
