using System.Numerics;
using QuizNet.Compute.Operations.Numbers;

namespace QuizNet.Compute.Operations;

/// <summary>Numbers in ascending order, as integers that all have the same number of decimal places.</summary>
internal sealed class SortedSample
{
    private readonly BigInteger[] _sorted;
    private readonly int _places;

    public SortedSample(BigInteger[] sorted, int places, CancellationToken cancellationToken)
    {
        (_sorted, _places) = (sorted, places);
        foreach (var value in sorted)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Total += value;
            TotalOfSquares += value * value;
        }
    }

    public int Count => _sorted.Length;

    /// <summary>In units of the last place.</summary>
    public BigInteger Total { get; }

    /// <summary>In units of the last place, squared.</summary>
    public BigInteger TotalOfSquares { get; }

    /// <summary>How many of the units of the last place are one.</summary>
    public BigInteger Unit => BigDecimal.PowerOfTen(_places);

    public BigDecimal Sum => new(Total, _places);

    /// <summary>Between two values in proportion, as spreadsheets (PERCENTILE.INC) and numpy do. Exact: it has two more places at most.</summary>
    public BigDecimal Percentile(int percent)
    {
        var (index, part) = Math.DivRem((long)percent * (Count - 1), 100);
        var next = _sorted[Math.Min(index + 1, Count - 1)];
        return new(_sorted[index] * (100 - part) + next * part, _places + 2);
    }

    /// <summary>The values that occur most often; none if every value occurs once.</summary>
    public IReadOnlyList<BigDecimal> Modes()
    {
        List<BigDecimal> modes = [];
        var most = 2;
        for (int start = 0, end; start < Count; start = end)
        {
            end = start + 1;
            while (end < Count && _sorted[end] == _sorted[start])
            {
                end++;
            }

            if (end - start > most)
            {
                modes.Clear();
                most = end - start;
            }

            if (end - start == most)
            {
                modes.Add(new(_sorted[start], _places));
            }
        }

        return modes;
    }
}
