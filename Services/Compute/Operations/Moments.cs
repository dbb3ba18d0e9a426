using System.Numerics;
using QuizNet.Compute.Operations.Numbers;

namespace QuizNet.Compute.Operations;

/// <summary>Mean, variance and standard deviation from sums in integers, where nothing cancels out: n²·variance = n·Σx² - (Σx)².</summary>
internal sealed class Moments
{
    public Moments(SortedSample sample, int precision)
    {
        var count = new BigInteger(sample.Count);
        var spread = count * sample.TotalOfSquares - sample.Total * sample.Total;
        var unit = sample.Unit * sample.Unit;
        Mean = Rounding.Quotient(sample.Total, count * sample.Unit, precision);
        Variance = Rounding.Quotient(spread, count * count * unit, precision);
        Deviation = Rounding.SquareRoot(spread, count * count * unit, precision);
        if (sample.Count > 1)
        {
            SampleVariance = Rounding.Quotient(spread, count * (count - 1) * unit, precision);
            SampleDeviation = Rounding.SquareRoot(spread, count * (count - 1) * unit, precision);
        }
    }

    public Rounded Mean { get; }

    public Rounded Variance { get; }

    public Rounded Deviation { get; }

    /// <summary>With n - 1 in place of n; null for one value.</summary>
    public Rounded? SampleVariance { get; }

    public Rounded? SampleDeviation { get; }

    public bool Exact => Mean.Exact && Variance.Exact && Deviation.Exact && SampleVariance is not { Exact: false } && SampleDeviation is not { Exact: false };
}
