using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Data.Items;

/// <summary>What the different kinds of change do to an item. Each answers what is wrong, or null.</summary>
internal static class ItemChanges
{
    public static Edit? Replace(DataItem item, JsonElement value, JsonElement metadata)
    {
        if (ItemText.ValueMistake(value, out var json) is { } mistake)
        {
            return Edit.Bad(mistake);
        }

        item.Value = json;
        return metadata.ValueKind == JsonValueKind.Undefined ? null : SetMetadata(item, metadata);
    }

    public static Edit? Merge(DataItem item, JsonElement value, JsonElement metadata)
    {
        if (value.ValueKind == JsonValueKind.Undefined && metadata.ValueKind == JsonValueKind.Undefined)
        {
            return Edit.Bad("Give a 'value' or 'metadata' to merge into what is there.");
        }

        var info = item.ToInfo();
        return (value.ValueKind == JsonValueKind.Undefined ? null : TrySet(item, value, info.Value))
            ?? (metadata.ValueKind == JsonValueKind.Undefined ? null : TrySetMetadata(item, metadata, info.Metadata));
    }

    public static Edit? Add(DataItem item, JsonElement by, string? field)
    {
        decimal amount = 1;
        if (by.ValueKind != JsonValueKind.Undefined && (by.ValueKind != JsonValueKind.Number || !by.TryGetDecimal(out amount)))
        {
            return Edit.Bad("'by' must be a number of at most 28 digits.");
        }

        if (Increment.Apply(item.ToInfo().Value, field, amount, out var changed) is { } mistake)
        {
            return Edit.Refused(StatusCodes.Status409Conflict, mistake);
        }

        return Replace(item, changed, default);
    }

    public static Edit? CompareAndSet(DataItem item, CompareAndSetRequest request)
    {
        if (request.Expected.ValueKind == JsonValueKind.Undefined)
        {
            return Edit.Bad("Give the value that you expect as 'expected'.");
        }

        if (!request.Expected.IsStorable())
        {
            return Edit.Bad($"'expected' {StorableJson.Advice}");
        }

        return AreEqual(item.ToInfo().Value, request.Expected)
            ? Replace(item, request.Value, default)
            : Edit.Refused(StatusCodes.Status409Conflict, "The value is not what you expect. Read it again, and decide anew.");
    }

    private static Edit? TrySet(DataItem item, JsonElement patch, JsonElement old) =>
        patch.IsStorable() ? Replace(item, MergePatch.Apply(old, patch), default) : Edit.Bad($"'value' {StorableJson.Advice}");

    private static Edit? TrySetMetadata(DataItem item, JsonElement patch, JsonElement old) =>
        patch.IsStorable() ? SetMetadata(item, MergePatch.Apply(old, patch)) : Edit.Bad($"'metadata' {StorableJson.Advice}");

    private static Edit? SetMetadata(DataItem item, JsonElement metadata)
    {
        if (ItemText.MetadataMistake(metadata, out var json, out var category) is { } mistake)
        {
            return Edit.Bad(mistake);
        }

        (item.Metadata, item.Category) = (json, category);
        return null;
    }

    private static bool AreEqual(JsonElement value, JsonElement expected)
    {
        try
        {
            return JsonElement.DeepEquals(value, expected);
        }
        catch (ArgumentOutOfRangeException)
        {
            // It does not compare numbers with more than nine digits in the exponent, unless they are written alike.
            return value.GetRawText() == expected.GetRawText();
        }
    }
}
