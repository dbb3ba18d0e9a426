using System.Text.Json;
using System.Text.Json.Nodes;

namespace QuizNet.Data.Items;

/// <summary>RFC 7396: members of the patch replace those of the target, objects are merged, null removes.</summary>
internal static class MergePatch
{
    public static JsonElement Apply(JsonElement target, JsonElement patch) =>
        JsonSerializer.SerializeToElement(Merge(ToNode(target), patch), ItemJson.Default.JsonNode);

    private static JsonNode? Merge(JsonNode? target, JsonElement patch)
    {
        if (patch.ValueKind != JsonValueKind.Object)
        {
            return ToNode(patch);
        }

        var merged = target as JsonObject ?? [];
        foreach (var member in patch.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.Null)
            {
                merged.Remove(member.Name);
            }
            else
            {
                merged.TryGetPropertyValue(member.Name, out var old);
                merged.Remove(member.Name);
                merged[member.Name] = Merge(old, member.Value);
            }
        }

        return merged;
    }

    // By text, because a JsonObject made from an element refuses to change where a name comes twice.
    private static JsonNode? ToNode(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new JsonObject(element.EnumerateObject().DistinctBy(member => member.Name).Select(member => KeyValuePair.Create(member.Name, ToNode(member.Value)))),
        JsonValueKind.Array => new JsonArray([.. element.EnumerateArray().Select(ToNode)]),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => JsonValue.Create(element.Clone()),
    };
}
