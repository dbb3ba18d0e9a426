using System.Text.Json;
using QuizNet.Compute.Operations.Numbers;

namespace QuizNet.Compute.Operations;

/// <summary>How a number is written in a result: see ComputeAnswer.</summary>
internal static class NumberJson
{
    // A double holds any decimal of 15 digits and gives it back, not every one of 16.
    private const int SafeDigits = 15;

    public static void WriteNumber(this Utf8JsonWriter writer, BigDecimal value)
    {
        var text = value.ToString();
        if (text.Count(char.IsAsciiDigit) <= SafeDigits)
        {
            writer.WriteRawValue(text);
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }

    public static void WriteNumber(this Utf8JsonWriter writer, string name, BigDecimal value)
    {
        writer.WritePropertyName(name);
        writer.WriteNumber(value);
    }
}
