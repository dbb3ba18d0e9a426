using System.Numerics;

namespace QuizNet.Compute.Operations;

/// <summary>n! as a tree of products, which multiplies numbers of equal length.</summary>
internal static class Factorial
{
    public static OperationResult Run(OperationInput input, CancellationToken cancellationToken)
    {
        var number = input.Index(nameof(ComputeLimits.Factorial), input.Limits.Factorial);

        return input.Error is { } error ? error : Product(1, Math.Max(number, 1), cancellationToken);
    }

    // The depth is the logarithm of the range.
    private static BigInteger Product(int from, int to, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (to - from < 16)
        {
            return Enumerable.Range(from, to - from + 1).Aggregate(BigInteger.One, (product, factor) => product * factor);
        }

        var middle = from + (to - from) / 2;
        return Product(from, middle, cancellationToken) * Product(middle + 1, to, cancellationToken);
    }
}
