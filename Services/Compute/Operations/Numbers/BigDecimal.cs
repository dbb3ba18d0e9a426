using System.Numerics;

namespace QuizNet.Compute.Operations.Numbers;

/// <summary>An exact decimal: Mantissa × 10^-Scale with Scale ≥ 0. It is not reduced: 1.0 and 1 are two ways to hold one value.</summary>
internal readonly struct BigDecimal(BigInteger mantissa, int scale)
{
    public BigInteger Mantissa { get; } = mantissa;

    public int Scale { get; } = scale;

    /// <summary>How many digits it takes to write the number; one more at times.</summary>
    public long WrittenDigits => Math.Max(DigitText.Estimate(Mantissa), Scale);

    public static implicit operator BigDecimal(BigInteger value) => new(value, 0);

    public static BigDecimal operator +(BigDecimal left, BigDecimal right)
    {
        var scale = Math.Max(left.Scale, right.Scale);
        return new(left.MantissaAt(scale) + right.MantissaAt(scale), scale);
    }

    public static BigDecimal operator -(BigDecimal left, BigDecimal right) => left + new BigDecimal(-right.Mantissa, right.Scale);

    public static BigDecimal operator *(BigDecimal left, BigDecimal right) => new(left.Mantissa * right.Mantissa, left.Scale + right.Scale);

    /// <summary>The mantissa that the number has with more places after the point.</summary>
    public BigInteger MantissaAt(int scale) => scale == Scale ? Mantissa : Mantissa * PowerOfTen(scale - Scale);

    public static BigInteger PowerOfTen(int exponent) => BigInteger.Pow(10, exponent);

    /// <summary>All digits, no exponent, no zeros at the end of the fraction.</summary>
    public override string ToString()
    {
        var digits = DigitText.Write(BigInteger.Abs(Mantissa)).PadLeft(Scale + 1, '0');
        var fraction = digits[^Scale..].TrimEnd('0');
        return $"{(Mantissa.Sign < 0 ? "-" : "")}{digits[..^Scale]}{(fraction.Length > 0 ? "." : "")}{fraction}";
    }
}
