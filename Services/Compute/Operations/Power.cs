using System.Numerics;
using QuizNet.Compute.Operations.Numbers;

namespace QuizNet.Compute.Operations;

/// <summary>A decimal to the power of a whole number. 0^0 is 1, as in most languages.</summary>
internal static class Power
{
    public static OperationResult Run(OperationInput input)
    {
        var operands = input.Numbers(input.Operands(atLeast: 2, atMost: 2));
        if (input.Error is null)
        {
            input.Require(operands[1].IsWhole && !operands[1].Negative, "operands[1]", "The exponent must be a whole number that is not negative; for a negative one, divide 1 by the power.");
        }

        if (input.Error is { } error)
        {
            return error;
        }

        var (number, exponent) = (operands[0].ToBigDecimal(), operands[1].ToInteger());
        if (number.Scale == 0 && BigInteger.Abs(number.Mantissa) <= 1)
        {
            // -1, 0 and 1 may have any exponent: only whether it is zero, even or odd matters.
            return BigInteger.Pow(number.Mantissa, exponent.IsZero ? 0 : exponent.IsEven ? 2 : 1);
        }

        input.Limit(nameof(ComputeLimits.ResultDigits), input.Limits.ResultDigits, Digits(number, exponent), "operands", "The digits of a power may be");
        return input.Error is { } tooLong
            ? tooLong
            : new BigDecimal(BigInteger.Pow(number.Mantissa, (int)exponent), number.Scale * (int)exponent);
    }

    // Out of range is long.MaxValue: a double that is too large for a long becomes the largest.
    private static long Digits(BigDecimal number, BigInteger exponent) =>
        (long)(Math.Max(BigInteger.Log10(BigInteger.Abs(number.Mantissa)), number.Scale) * (double)exponent);
}
