using System.Text.Json;

namespace QuizNet.Compute.Operations;

/// <summary>
/// Sorts numbers by value or texts by their UTF-16 codes; equal ones keep their order, and each is given back as it was written.
/// Strings count as texts if all operands are strings, unless "as" says otherwise.
/// </summary>
internal static class Sorting
{
    public static OperationResult Run(OperationInput input, CancellationToken cancellationToken)
    {
        var operands = input.Operands(atLeast: 0);
        var descending = input.Choice("order", "ascending", "ascending", "descending", "asc", "desc").StartsWith('d');
        var text = operands.All(operand => operand.ValueKind == JsonValueKind.String) ? "text" : "numbers";
        var sorted = input.Choice("as", text, "numbers", "text") == "text"
            ? Sort(operands, Texts(input, operands), string.CompareOrdinal, descending, cancellationToken)
            : Sort(operands, input.Numbers(operands), (left, right) => left.CompareTo(right), descending, cancellationToken);

        return input.Error is { } error ? error : OperationResult.Of(writer => Write(writer, sorted));
    }

    private static string[] Texts(OperationInput input, JsonElement[] operands)
    {
        var texts = new string[operands.Length];
        for (var index = 0; index < texts.Length && input.Error is null; index++)
        {
            input.Require(OperationInput.TryGetText(operands[index], out texts[index]), $"operands[{index}]", "It must be a string, as all the others.");
        }

        return texts;
    }

    private static JsonElement[] Sort<TKey>(JsonElement[] operands, TKey[] keys, Comparison<TKey> compare, bool descending, CancellationToken cancellationToken)
    {
        if (keys.Length != operands.Length)
        {
            return [];
        }

        var comparer = Comparer<int>.Create((left, right) =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return descending ? compare(keys[right], keys[left]) : compare(keys[left], keys[right]);
        });
        return [.. Enumerable.Range(0, operands.Length).Order(comparer).Select(index => operands[index])];
    }

    private static void Write(Utf8JsonWriter writer, JsonElement[] elements)
    {
        writer.WriteStartArray();
        foreach (var element in elements)
        {
            element.WriteTo(writer);
        }

        writer.WriteEndArray();
    }
}
