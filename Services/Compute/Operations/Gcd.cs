using System.Numerics;

namespace QuizNet.Compute.Operations;

/// <summary>The greatest common divisor of whole numbers; never negative, and zero only for zeros.</summary>
internal static class Gcd
{
    public static OperationResult Run(OperationInput input, CancellationToken cancellationToken)
    {
        var numbers = input.Integers(atLeast: 1);
        if (input.Error is { } error)
        {
            return error;
        }

        return numbers.Aggregate(BigInteger.Zero, (divisor, number) =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return BigInteger.GreatestCommonDivisor(divisor, number);
        });
    }
}
