using System.Numerics;
using QuizNet.Compute.Operations.Numbers;

namespace QuizNet.Compute.Operations;

/// <summary>The four basic operations on exact decimals: 0.1 + 0.2 is 0.3.</summary>
internal static class Arithmetic
{
    public static OperationResult Add(OperationInput input, CancellationToken cancellationToken)
    {
        var numbers = input.Decimals(atLeast: 1);

        return input.Error is { } error ? error : Sum(numbers, cancellationToken);
    }

    public static OperationResult Subtract(OperationInput input, CancellationToken cancellationToken)
    {
        var numbers = input.Decimals(atLeast: 2);

        return input.Error is { } error ? error : numbers[0] - Sum(numbers[1..], cancellationToken);
    }

    public static OperationResult Multiply(OperationInput input, CancellationToken cancellationToken)
    {
        var numbers = input.Decimals(atLeast: 1);
        LimitProduct(input, numbers);

        return input.Error is { } error ? error : Product(numbers, cancellationToken);
    }

    /// <summary>The first operand divided by each of the others.</summary>
    public static OperationResult Divide(OperationInput input, CancellationToken cancellationToken)
    {
        var numbers = input.Decimals(atLeast: 2);
        var precision = input.Precision();
        var firstZero = 1 + numbers.Skip(1).TakeWhile(number => !number.Mantissa.IsZero).Count();
        input.Require(firstZero >= numbers.Length, $"operands[{firstZero}]", "Nothing can be divided by zero: every operand after the first must be another number.");
        LimitProduct(input, numbers.Skip(1));
        if (input.Error is { } error)
        {
            return error;
        }

        var divisor = Product(numbers[1..], cancellationToken);
        var scale = Math.Max(numbers[0].Scale, divisor.Scale);
        var quotient = Rounding.Quotient(numbers[0].MantissaAt(scale), divisor.MantissaAt(scale), precision);
        return OperationResult.Of(writer => writer.WriteNumber(quotient.Value), quotient.Exact ? null : $"Rounded to {precision} significant digits, ties to even.");
    }

    private static void LimitProduct(OperationInput input, IEnumerable<BigDecimal> numbers)
    {
        var (bits, places) = numbers.Aggregate((Bits: 0L, Places: 0L), (sum, number) => (sum.Bits + BigInteger.Abs(number.Mantissa).GetBitLength(), sum.Places + number.Scale));
        var digits = Math.Max((long)(bits * Math.Log10(2)), places);
        input.Limit(nameof(ComputeLimits.ResultDigits), input.Limits.ResultDigits, digits, "operands", "The digits of a product may be");
    }

    private static BigDecimal Sum(BigDecimal[] numbers, CancellationToken cancellationToken) => Fold(numbers, (left, right) => left + right, cancellationToken);

    private static BigDecimal Product(BigDecimal[] numbers, CancellationToken cancellationToken) => Fold(numbers, (left, right) => left * right, cancellationToken);

    // In pairs, then pairs of pairs: numbers of equal length multiply much faster than one long one with many short ones.
    private static BigDecimal Fold(BigDecimal[] numbers, Func<BigDecimal, BigDecimal, BigDecimal> combine, CancellationToken cancellationToken)
    {
        while (numbers.Length > 1)
        {
            cancellationToken.ThrowIfCancellationRequested();
            numbers = [.. numbers.Chunk(2).Select(pair => pair.Length == 2 ? combine(pair[0], pair[1]) : pair[0])];
        }

        return numbers[0];
    }
}
