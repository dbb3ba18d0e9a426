using System.Numerics;
using QuizNet.Compute.Operations.Numbers;

namespace QuizNet.Compute.Operations;

/// <summary>
/// The extra strong Lucas test (Grantham, Frobenius pseudoprimes, 2001): with Q = 1 and the least P ≥ 3 for which D = P² - 4 is no square
/// modulo n. Needs only V, which costs two multiplications a bit.
/// </summary>
internal static class LucasTest
{
    /// <summary>Of an odd number greater than 7.</summary>
    public static bool IsProbablePrime(BigInteger number, CancellationToken cancellationToken)
    {
        // No D would ever be found for a square.
        var root = Rounding.IntegerRoot(number);
        if (root * root == number)
        {
            return false;
        }

        var p = 3;
        for (var symbol = Jacobi(5, number); symbol != -1; symbol = Jacobi(p * p - 4, number))
        {
            if (symbol == 0 && number > p + 2)
            {
                return false;
            }

            p++;
        }

        var twos = (int)BigInteger.TrailingZeroCount(number + 1);
        var (v, next) = Sequence(p, (number + 1) >> twos, number, cancellationToken);

        // 2V(d+1) - P·V(d) is D·U(d): zero where U(d) is.
        if ((v == 2 || v == number - 2) && ((2 * next - p * v) % number).IsZero)
        {
            return true;
        }

        for (var round = 0; round < twos - 1; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (v.IsZero)
            {
                return true;
            }

            v = Reduce(v * v - 2, number);
        }

        return false;
    }

    // V(index) and V(index + 1).
    private static (BigInteger V, BigInteger Next) Sequence(int p, BigInteger index, BigInteger modulus, CancellationToken cancellationToken)
    {
        var (v, next) = (new BigInteger(2), new BigInteger(p));
        var bits = index.ToByteArray();
        for (var bit = (int)index.GetBitLength() - 1; bit >= 0; bit--)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var between = Reduce(v * next - p, modulus);
            (v, next) = (bits[bit >> 3] >> (bit & 7) & 1) == 1
                ? (between, Reduce(next * next - 2, modulus))
                : (Reduce(v * v - 2, modulus), between);
        }

        return (v, next);
    }

    private static BigInteger Reduce(BigInteger value, BigInteger modulus)
    {
        var remainder = value % modulus;
        return remainder.Sign < 0 ? remainder + modulus : remainder;
    }

    private static int Jacobi(BigInteger top, BigInteger bottom)
    {
        var sign = 1;
        top %= bottom;
        while (!top.IsZero)
        {
            var twos = (int)BigInteger.TrailingZeroCount(top);
            top >>= twos;
            if (int.IsOddInteger(twos) && (int)(bottom & 7) is 3 or 5)
            {
                sign = -sign;
            }

            if ((int)(top & 3) == 3 && (int)(bottom & 3) == 3)
            {
                sign = -sign;
            }

            (top, bottom) = (bottom % top, top);
        }

        return bottom.IsOne ? sign : 0;
    }
}
