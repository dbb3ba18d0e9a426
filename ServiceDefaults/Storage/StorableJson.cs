using System.Text.Json;

namespace QuizNet.ServiceDefaults.Storage;

public static class StorableJson
{
    // An answer may have it some levels further down, and no writer or reader of JSON goes deeper than 64 unless it is told to.
    private const int MostLevels = 32;

    public const string Advice = "must be nested at most 32 levels deep, and contain nothing but valid Unicode.";

    /// <summary>Whether it can be kept and answered again. Parsing does not look into strings, so half a surrogate pair or a stray byte is only found here.</summary>
    public static bool IsStorable(this JsonElement json)
    {
        try
        {
            return IsStorable(json, MostLevels);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsStorable(JsonElement json, int levels) => json.ValueKind switch
    {
        JsonValueKind.Object => levels > 0 && json.EnumerateObject().All(member => member.Name is not null && IsStorable(member.Value, levels - 1)),
        JsonValueKind.Array => levels > 0 && json.EnumerateArray().All(item => IsStorable(item, levels - 1)),
        JsonValueKind.String => json.GetString() is not null,
        _ => true,
    };
}
