using System.Text.Json;
using System.Text.Json.Nodes;

namespace QuizNet.Data.Items;

/// <summary>Adds exactly: decimal, 28 digits.</summary>
internal static class Increment
{
    /// <summary>The value with the sum in place, or what is in the way.</summary>
    public static string? Apply(JsonElement value, string? field, decimal by, out JsonElement changed)
    {
        changed = value;
        if (field is null)
        {
            if (Add(value, by, out var sum) is { } mistake)
            {
                return mistake;
            }

            changed = JsonSerializer.SerializeToElement(sum, ItemJson.Default.Decimal);
            return null;
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            return "The value is not an object, so it has no fields. Leave 'field' out to add to the value itself.";
        }

        if (Add(value.TryGetProperty(field, out var old) ? old : default, by, out var fieldSum) is { } wrong)
        {
            return wrong;
        }

        var patch = new JsonObject { [field] = JsonValue.Create(fieldSum, ItemJson.Default.Decimal) };
        changed = MergePatch.Apply(value, JsonSerializer.SerializeToElement(patch, ItemJson.Default.JsonNode));
        return null;
    }

    private static string? Add(JsonElement old, decimal by, out decimal sum)
    {
        sum = 0;
        if (old.ValueKind is not (JsonValueKind.Number or JsonValueKind.Undefined or JsonValueKind.Null))
        {
            return "What is there is not a number.";
        }

        try
        {
            sum = (old.ValueKind == JsonValueKind.Number ? old.GetDecimal() : 0) + by;
            return null;
        }
        catch (Exception failure) when (failure is OverflowException or FormatException)
        {
            return "The sum would have more than 28 digits.";
        }
    }
}
