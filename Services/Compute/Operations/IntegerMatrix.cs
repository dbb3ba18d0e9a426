using System.Numerics;

namespace QuizNet.Compute.Operations;

/// <summary>A matrix of integers, row by row.</summary>
internal sealed class IntegerMatrix(int rows, int columns, BigInteger[] entries)
{
    // Two limbs multiply to 112 bits, which leaves Int128 room for a sum of 2^15 products: 1,024 columns times 7 limbs.
    private const int LimbBits = 56;
    private const ulong LimbMask = (1UL << LimbBits) - 1;

    public int Rows => rows;

    public int Columns => columns;

    public BigInteger this[int row, int column] => entries[row * columns + column];

    /// <summary>
    /// The product, exactly. Entries are cut into limbs, because products and sums of BigIntegers in the inner loop take four to ten times as long.
    /// </summary>
    public IntegerMatrix Multiply(IntegerMatrix right, PercentProgress progress, CancellationToken cancellationToken)
    {
        var (lefts, rights) = (Limbs(), right.Transpose().Limbs());
        var product = new BigInteger[rows * right.Columns];
        for (var row = 0; row < rows; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var column = 0; column < right.Columns; column++)
            {
                product[row * right.Columns + column] = Dot(lefts, row * columns, rights, column * columns, columns);
            }

            progress.Report(row + 1);
        }

        return new(rows, right.Columns, product);
    }

    private static BigInteger Dot(long[][] lefts, int leftStart, long[][] rights, int rightStart, int length)
    {
        var total = BigInteger.Zero;
        for (var place = lefts.Length + rights.Length - 2; place >= 0; place--)
        {
            Int128 sum = 0;
            for (var limb = Math.Max(0, place - rights.Length + 1); limb <= Math.Min(place, lefts.Length - 1); limb++)
            {
                var left = lefts[limb].AsSpan(leftStart, length);
                var right = rights[place - limb].AsSpan(rightStart, length);
                for (var index = 0; index < left.Length; index++)
                {
                    sum += Math.BigMul(left[index], right[index]);
                }
            }

            total = (total << LimbBits) + sum;
        }

        return total;
    }

    private IntegerMatrix Transpose() =>
        new(columns, rows, [.. Enumerable.Range(0, entries.Length).Select(index => this[index % rows, index / rows])]);

    // The limb number k of every entry, with the entry's sign.
    private long[][] Limbs()
    {
        var bits = entries.Max(entry => BigInteger.Abs(entry).GetBitLength());
        return [.. Enumerable.Range(0, (int)bits / LimbBits + 1).Select(limb => Array.ConvertAll(entries, entry => entry.Sign * (long)(ulong)(BigInteger.Abs(entry) >> (limb * LimbBits) & LimbMask)))];
    }
}
