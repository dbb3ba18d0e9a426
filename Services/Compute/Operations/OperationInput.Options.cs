using System.Text.Json;

namespace QuizNet.Compute.Operations;

/// <summary>The fields beside the operands, found whatever their case.</summary>
internal sealed partial class OperationInput
{
    public JsonElement? Option(string name)
    {
        var option = request.Options?.FirstOrDefault(option => string.Equals(option.Key, name, StringComparison.OrdinalIgnoreCase));
        return option is { Value: { ValueKind: not JsonValueKind.Undefined } value } ? value : null;
    }

    /// <summary>A number that the request may name, whole and in a range.</summary>
    public long Option(string name, long fallback, long least, long most, string? limit = null)
    {
        if (Option(name) is not { } element)
        {
            return fallback;
        }

        var number = Number(element, name);
        Require(number.IsWhole, name, "It must be a whole number.");
        var value = Error is null ? number.ToInteger() : fallback;
        Require(value >= least && (limit is not null || value <= most), name, $"It must be from {least} to {most}.");
        return Bounded(value, limit, most, name);
    }

    /// <summary>Significant digits of what does not come out even. 34 is what IEEE 754 decimals have.</summary>
    public int Precision() => (int)Option("precision", 34, 1, limits.Precision, nameof(limits.Precision));

    /// <summary>A word that the request may name, one of a few.</summary>
    public string Choice(string name, string fallback, params string[] choices)
    {
        if (Option(name) is not { } element)
        {
            return fallback;
        }

        var chosen = TryGetText(element, out var text) ? choices.FirstOrDefault(choice => string.Equals(choice, text, StringComparison.OrdinalIgnoreCase)) : null;
        Require(chosen is not null, name, $"It must be one of {string.Join(", ", choices)}.");
        return chosen ?? fallback;
    }
}
