using System.Text.Json;
using QuizNet.Compute.Operations.Numbers;

namespace QuizNet.Compute.Operations;

/// <summary>Estimates π by the share of random points of a square that lie in its quarter circle. The same seed gives the same estimate everywhere.</summary>
internal static class MonteCarlo
{
    private const long DefaultSamples = 100_000;
    private const long LargestSeed = 9_007_199_254_740_991; // 2^53 - 1: every JSON reader keeps it

    // About a tenth of a millisecond between two looks at the cancellation token.
    private const int Batch = 50_000;

    private const string Estimated = "An estimate: in 19 of 20 runs, π is within two standard errors.";

    public static OperationResult Run(OperationInput input, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var samples = input.Option("samples", Math.Min(DefaultSamples, input.Limits.Samples), 1, input.Limits.Samples, nameof(ComputeLimits.Samples));
        var seed = input.Option("seed", 1, 0, LargestSeed);
        if (input.Error is { } error)
        {
            return error;
        }

        var inside = CountInside(samples, new SplitMix((ulong)seed), new PercentProgress(progress, samples), cancellationToken);
        return OperationResult.Of(writer => Write(writer, samples, seed, inside), Estimated);
    }

    private static long CountInside(long samples, SplitMix random, PercentProgress progress, CancellationToken cancellationToken)
    {
        var inside = 0L;
        for (var done = 0L; done < samples;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = Math.Min(done + Batch, samples);
            for (; done < end; done++)
            {
                // Two coordinates of 31 bits out of one number: their squares add up within 64 bits.
                var bits = random.Next();
                var (x, y) = (bits >> 33, bits & 0x7FFF_FFFF);
                inside += x * x + y * y < 1UL << 62 ? 1 : 0;
            }

            progress.Report(done);
        }

        return inside;
    }

    private static void Write(Utf8JsonWriter writer, long samples, long seed, long inside)
    {
        var share = (double)inside / samples;
        writer.WriteStartObject();
        writer.WriteNumber("estimate", Rounding.Quotient(4 * (Int128)inside, samples, 12).Value);
        writer.WriteNumber("standardError", Math.Round(4 * Math.Sqrt(share * (1 - share) / samples), 12));
        writer.WriteNumber("samples", samples);
        writer.WriteNumber("seed", seed);
        writer.WriteEndObject();
    }
}
