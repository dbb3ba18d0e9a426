using System.Text.Json;
using QuizNet.Compute.Operations.Numbers;

namespace QuizNet.Compute.Operations;

/// <summary>Describes a list of numbers. All is computed exactly; only what does not come out even is rounded, once, at the end.</summary>
internal static class Statistics
{
    private static readonly int[] Percentiles = [50, 90, 95, 99];

    public static OperationResult Run(OperationInput input, CancellationToken cancellationToken)
    {
        var numbers = input.Decimals(atLeast: 1);
        var precision = input.Precision();
        var places = numbers.Length == 0 ? 0 : numbers.Max(number => number.Scale);
        var width = numbers.Length == 0 ? 0 : places + numbers.Max(number => DigitText.Estimate(number.Mantissa) - number.Scale);
        input.Limit(nameof(ComputeLimits.TotalDigits), input.Limits.TotalDigits, width * numbers.Length, "operands", "With as many places as the longest has, the digits of all operands may be");
        if (input.Error is { } error)
        {
            return error;
        }

        var sample = new SortedSample([.. numbers.Select(number => number.MantissaAt(places)).Order()], places, cancellationToken);
        var moments = new Moments(sample, precision);
        return OperationResult.Of(writer => Write(writer, sample, moments), moments.Exact ? null : $"Mean, variances and deviations are rounded to {precision} significant digits, ties to even.");
    }

    private static void Write(Utf8JsonWriter writer, SortedSample sample, Moments moments)
    {
        writer.WriteStartObject();
        writer.WriteNumber("count", sample.Count);
        writer.WriteNumber("sum", sample.Sum);
        writer.WriteNumber("min", sample.Percentile(0));
        writer.WriteNumber("max", sample.Percentile(100));
        writer.WriteNumber("mean", moments.Mean.Value);
        writer.WriteNumber("median", sample.Percentile(50));
        WriteModes(writer, sample);
        writer.WriteNumber("variance", moments.Variance.Value);
        writer.WriteNumber("standardDeviation", moments.Deviation.Value);
        WriteOrNull(writer, "sampleVariance", moments.SampleVariance);
        WriteOrNull(writer, "sampleStandardDeviation", moments.SampleDeviation);
        writer.WriteStartObject("percentiles");
        foreach (var percent in Percentiles)
        {
            writer.WriteNumber($"p{percent}", sample.Percentile(percent));
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteModes(Utf8JsonWriter writer, SortedSample sample)
    {
        writer.WriteStartArray("modes");
        foreach (var mode in sample.Modes())
        {
            writer.WriteNumber(mode);
        }

        writer.WriteEndArray();
    }

    // One value alone has no sample variance.
    private static void WriteOrNull(Utf8JsonWriter writer, string name, Rounded? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, known.Value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
