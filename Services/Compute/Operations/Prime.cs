using System.Numerics;

namespace QuizNet.Compute.Operations;

/// <summary>Whether a whole number is prime.</summary>
internal static class Prime
{
    private const string Probable = "As good as certain: it passes the Baillie-PSW test, for which no counterexample is known, but this is no proof.";

    public static OperationResult Run(OperationInput input, CancellationToken cancellationToken)
    {
        var number = input.Integers(atLeast: 1, atMost: 1).FirstOrDefault();
        input.Limit(nameof(ComputeLimits.PrimeBits), input.Limits.PrimeBits, BigInteger.Abs(number).GetBitLength(), "operands[0]", "The bits of the number may be");
        if (input.Error is { } error)
        {
            return error;
        }

        var prime = Primality.IsPrime(number, cancellationToken);
        return OperationResult.Of(writer => writer.WriteBooleanValue(prime), prime && number >= Primality.ProvenBelow ? Probable : null);
    }
}
