using System.Globalization;
using System.Numerics;

namespace QuizNet.Compute.Operations;

/// <summary>Miller-Rabin with bases that are proven to suffice; beyond these Baillie-PSW. "Not prime" is always certain.</summary>
internal static class Primality
{
    /// <summary>Below, the first 13 primes as bases make no mistake (Sorenson and Webster, 2015).</summary>
    public static readonly BigInteger ProvenBelow = BigInteger.Parse("3317044064679887385961981", CultureInfo.InvariantCulture);

    private static readonly int[] Bases = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41];

    public static bool IsPrime(BigInteger number, CancellationToken cancellationToken)
    {
        if (number < 2)
        {
            return false;
        }

        if (Bases.Any(prime => number % prime == 0))
        {
            return number <= Bases[^1] && Bases.Contains((int)number);
        }

        return number < ProvenBelow
            ? Bases.All(prime => IsStrongProbablePrime(number, prime, cancellationToken))
            : IsStrongProbablePrime(number, 2, cancellationToken) && LucasTest.IsProbablePrime(number, cancellationToken);
    }

    /// <summary>One round of Miller-Rabin: of an odd number greater than the base.</summary>
    public static bool IsStrongProbablePrime(BigInteger number, int witness, CancellationToken cancellationToken)
    {
        var last = number - 1;
        var twos = (int)BigInteger.TrailingZeroCount(last);
        var power = Power(witness, last >> twos, number, cancellationToken);
        if (power.IsOne || power == last)
        {
            return true;
        }

        for (var round = 1; round < twos; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            power = power * power % number;
            if (power == last)
            {
                return true;
            }
        }

        return false;
    }

    // Not BigInteger.ModPow: it takes as long, and nothing could stop it.
    private static BigInteger Power(int number, BigInteger exponent, BigInteger modulus, CancellationToken cancellationToken)
    {
        var power = BigInteger.One;
        var bits = exponent.ToByteArray();
        for (var bit = (int)exponent.GetBitLength() - 1; bit >= 0; bit--)
        {
            cancellationToken.ThrowIfCancellationRequested();
            power *= power;
            power = ((bits[bit >> 3] >> (bit & 7) & 1) == 1 ? power * number : power) % modulus;
        }

        return power;
    }
}
