using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json;
using QuizNet.Compute.Operations.Numbers;
using QuizNet.Contracts;

namespace QuizNet.Compute.Operations;

/// <summary>
/// Reads what an operation takes. The first mistake is kept in <see cref="Error"/>; what is read from then on means nothing, so an
/// operation looks there before it computes.
/// </summary>
internal sealed partial class OperationInput(ComputeRequest request, ComputeLimits limits)
{
    public ComputeLimits Limits => limits;

    public ComputeError? Error { get; private set; }

    public long Bytes => Length(request.Operands) + (request.Options?.Values.Sum(option => Length(option)) ?? 0);

    public void Require(bool condition, string field, string otherwise)
    {
        if (!condition)
        {
            Error ??= new(field, otherwise);
        }
    }

    public void Limit(string limit, long most, long actual, string field, string what)
    {
        if (actual > most)
        {
            Error ??= ComputeError.Over(limit, most, field, what);
        }
    }

    public JsonElement[] Operands(int atLeast, int atMost = int.MaxValue)
    {
        var operands = Items(request.Operands, "operands");
        Require(
            operands.Length >= atLeast && operands.Length <= atMost,
            "operands",
            atLeast == atMost ? $"It must have exactly {Values(atLeast)}." : $"It must have {Values(atLeast)} at least.");
        Limit(nameof(limits.Operands), limits.Operands, operands.Length, "operands", "The number of values may be");
        return Error is null ? operands : [];
    }

    /// <summary>The elements of an array.</summary>
    public JsonElement[] Items(JsonElement? element, string field)
    {
        Require(element is { ValueKind: JsonValueKind.Array }, field, "It must be an array, such as [1, 2, 3].");
        return Error is null ? [.. element!.Value.EnumerateArray()] : [];
    }

    public DecimalText[] Numbers(JsonElement[] elements)
    {
        var numbers = new DecimalText[elements.Length];
        var digits = 0L;
        for (var index = 0; index < numbers.Length && Error is null; index++)
        {
            numbers[index] = Number(elements[index], $"operands[{index}]");
            digits += numbers[index].WrittenDigits;
        }

        Limit(nameof(limits.TotalDigits), limits.TotalDigits, digits, "operands", "The digits of all operands together may be");
        return Error is null ? numbers : [];
    }

    public BigDecimal[] Decimals(int atLeast, int atMost = int.MaxValue) => [.. Numbers(Operands(atLeast, atMost)).Select(number => number.ToBigDecimal())];

    public BigInteger[] Integers(int atLeast, int atMost = int.MaxValue)
    {
        var numbers = Numbers(Operands(atLeast, atMost));
        Require(numbers.All(number => number.IsWhole), $"operands[{Array.FindIndex(numbers, number => !number.IsWhole)}]", "It must be a whole number.");
        return Error is null ? [.. numbers.Select(number => number.ToInteger())] : [];
    }

    /// <summary>The only operand, a whole number from zero up to a limit.</summary>
    public int Index(string limit, int most)
    {
        var number = Integers(1, 1).FirstOrDefault();
        Require(number.Sign >= 0, "operands[0]", "It must not be negative.");
        return (int)Bounded(number, limit, most, "operands[0]");
    }

    public DecimalText Number(JsonElement element, string field)
    {
        var text = element.ValueKind == JsonValueKind.Number ? element.GetRawText() : TryGetText(element, out var quoted) ? quoted : "";
        if (!DecimalText.TryParse(text, out var number))
        {
            Error ??= new(field, "It must be a number as JSON writes it, such as -12.5e3, or a string with one.");
            return DecimalText.Zero;
        }

        Limit(nameof(limits.OperandDigits), limits.OperandDigits, number.WrittenDigits, field, "Written without an exponent, the digits of a number may be");
        return Error is null ? number : DecimalText.Zero;
    }

    public static bool TryGetText(JsonElement element, out string text)
    {
        text = "";
        try
        {
            text = element.ValueKind == JsonValueKind.String ? element.GetString()! : "";
            return element.ValueKind == JsonValueKind.String;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair ("\ud800") is valid JSON, but no text.
            return false;
        }
    }

    private long Bounded(BigInteger value, string? limit, long most, string field)
    {
        Limit(limit ?? "", most, value > most ? long.MaxValue : 0, field, "It may be");
        return Error is null ? (long)value : 0;
    }

    private static int Length(JsonElement? element) => element is { } value ? JsonMarshal.GetRawUtf8Value(value).Length : 0;

    private static string Values(int count) => count == 1 ? "1 value" : $"{count} values";
}
