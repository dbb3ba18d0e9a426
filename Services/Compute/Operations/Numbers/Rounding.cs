using System.Numerics;

namespace QuizNet.Compute.Operations.Numbers;

/// <summary>A number with some of its digits, and whether these are all it has.</summary>
internal readonly record struct Rounded(BigDecimal Value, bool Exact);

/// <summary>
/// Quotients and roots to a number of significant digits, ties to even as in IEEE 754. Digits before the point are all kept, so that
/// a whole quotient is always exact.
/// </summary>
internal static class Rounding
{
    public static Rounded Quotient(BigInteger numerator, BigInteger denominator, int precision)
    {
        var (top, bottom) = (BigInteger.Abs(numerator), BigInteger.Abs(denominator));
        if (top.IsZero)
        {
            return new(BigInteger.Zero, true);
        }

        var scale = Math.Max(precision - Magnitude(top, bottom), 0);
        var (quotient, remainder) = BigInteger.DivRem(top * BigDecimal.PowerOfTen(scale), bottom);
        var half = (2 * remainder).CompareTo(bottom);
        if (half > 0 || (half == 0 && !quotient.IsEven))
        {
            quotient++;
        }

        return new(new(numerator.Sign * denominator.Sign * quotient, scale), remainder.IsZero);
    }

    /// <summary>The square root of a quotient that is not negative.</summary>
    public static Rounded SquareRoot(BigInteger numerator, BigInteger denominator, int precision)
    {
        if (numerator.IsZero)
        {
            return new(BigInteger.Zero, true);
        }

        // Two digits more than asked for, and behind them a last one that only says whether anything was cut off.
        var scale = Math.Max(precision + 2 - Magnitude(numerator, denominator) / 2, 0);
        var (square, remainder) = BigInteger.DivRem(numerator * BigDecimal.PowerOfTen(2 * scale), denominator);
        var root = IntegerRoot(square);
        var exact = remainder.IsZero && root * root == square;
        var rounded = Quotient(10 * root + (exact ? 0 : 1), BigDecimal.PowerOfTen(scale + 1), precision);
        return rounded with { Exact = exact && rounded.Exact };
    }

    /// <summary>The greatest integer whose square is not greater than the value. Newton's method from above.</summary>
    public static BigInteger IntegerRoot(BigInteger value)
    {
        var root = BigInteger.One << (int)((value.GetBitLength() + 1) / 2);
        while (true)
        {
            var next = (root + value / root) >> 1;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }

    // The n with 10^(n-1) ≤ quotient < 10^n.
    private static int Magnitude(BigInteger top, BigInteger bottom)
    {
        var estimate = (int)Math.Floor(BigInteger.Log10(top) - BigInteger.Log10(bottom)) - 1;
        while (IsAtLeast(top, bottom, estimate))
        {
            estimate++;
        }

        return estimate;
    }

    private static bool IsAtLeast(BigInteger top, BigInteger bottom, int exponent) =>
        exponent < 0 ? top * BigDecimal.PowerOfTen(-exponent) >= bottom : top >= bottom * BigDecimal.PowerOfTen(exponent);
}
