using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace QuizNet.Compute.Operations.Numbers;

/// <summary>
/// A number as JSON writes it, taken apart but not yet computed: ±0.Digits × 10^Point. Digits neither starts nor ends with a zero,
/// and is empty for zero, so equal numbers are equal texts and 1e999999999 costs nothing until somebody asks for its value.
/// </summary>
internal readonly partial record struct DecimalText(bool Negative, string Digits, int Point) : IComparable<DecimalText>
{
    public static readonly DecimalText Zero = new(false, "", 0);

    // Far beyond every limit, and far enough from the end of int to add the length of any text to it.
    private const int LargestExponent = 1_000_000_000;

    /// <summary>How many digits it takes to write the number without an exponent.</summary>
    public int WrittenDigits => Math.Max(Math.Max(Point, Digits.Length - Math.Min(Point, 0)), 1);

    public bool IsWhole => Digits.Length <= Point || Digits.Length == 0;

    public static bool TryParse(string text, out DecimalText number)
    {
        var match = Grammar().Match(text);
        if (!match.Success)
        {
            number = Zero;
            return false;
        }

        var whole = match.Groups["whole"].Value;
        var all = whole + match.Groups["fraction"].Value;
        var digits = all.TrimStart('0');
        var point = whole.Length - (all.Length - digits.Length) + Exponent(match.Groups["exponent"].Value);
        digits = digits.TrimEnd('0');
        number = digits.Length == 0 ? Zero : new(match.Groups["minus"].Success, digits, point);
        return true;
    }

    /// <summary>The value. Check <see cref="WrittenDigits"/> first: it takes that much memory.</summary>
    public BigDecimal ToBigDecimal()
    {
        var mantissa = Digits.Length == 0 ? BigInteger.Zero : BigInteger.Parse(Digits.PadRight(Math.Max(Point, 0), '0'), NumberStyles.None, CultureInfo.InvariantCulture);
        return new(Negative ? -mantissa : mantissa, Math.Max(Digits.Length - Point, 0));
    }

    /// <summary>The value of a whole number.</summary>
    public BigInteger ToInteger() => ToBigDecimal().Mantissa;

    /// <summary>By value, in time that does not depend on exponents.</summary>
    public int CompareTo(DecimalText other)
    {
        if (Sign != other.Sign)
        {
            return Sign.CompareTo(other.Sign);
        }

        var magnitude = Point != other.Point ? Point.CompareTo(other.Point) : string.CompareOrdinal(Digits, other.Digits);
        return Negative ? -magnitude : magnitude;
    }

    private int Sign => Digits.Length == 0 ? 0 : Negative ? -1 : 1;

    private static int Exponent(string text) =>
        text.Length == 0 ? 0
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent) ? Math.Clamp(exponent, -LargestExponent, LargestExponent)
        : text[0] == '-' ? -LargestExponent
        : LargestExponent;

    [GeneratedRegex(@"^(?<minus>-)?(?<whole>0|[1-9][0-9]*)(\.(?<fraction>[0-9]+))?([eE](?<exponent>[+-]?[0-9]+))?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Grammar();
}
