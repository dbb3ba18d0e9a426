using System.Numerics;

namespace QuizNet.Compute.Operations;

/// <summary>The Fibonacci number n by doubling: F(2k) = F(k)(2F(k+1) - F(k)) and F(2k+1) = F(k)² + F(k+1)².</summary>
internal static class Fibonacci
{
    public static OperationResult Run(OperationInput input, CancellationToken cancellationToken)
    {
        var index = input.Index(nameof(ComputeLimits.Fibonacci), input.Limits.Fibonacci);

        return input.Error is { } error ? error : At(index, cancellationToken);
    }

    private static BigInteger At(int index, CancellationToken cancellationToken)
    {
        var (current, next) = (BigInteger.Zero, BigInteger.One);
        for (var bit = BitOperations.Log2((uint)index); bit >= 0; bit--)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (current, next) = (current * (2 * next - current), current * current + next * next);
            if ((index >> bit & 1) == 1)
            {
                (current, next) = (next, current + next);
            }
        }

        return current;
    }
}
