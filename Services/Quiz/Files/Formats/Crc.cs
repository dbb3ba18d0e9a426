namespace QuizNet.Quiz.Files.Formats;

/// <summary>The sums of PNG and OGG: one polynomial, with bits from the lowest to the highest, or the other way round.</summary>
internal static class Crc
{
    private static readonly uint[] LowestFirst = Table(value => (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320 : value >> 1, shift: 0);
    private static readonly uint[] HighestFirst = Table(value => (value & 0x80000000) != 0 ? (value << 1) ^ 0x04C11DB7 : value << 1, shift: 24);

    /// <summary>PNG, Annex D.</summary>
    public static uint OfPng(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var next in bytes)
        {
            sum = LowestFirst[(byte)(sum ^ next)] ^ (sum >> 8);
        }

        return ~sum;
    }

    /// <summary>RFC 3533, section 6; the four bytes of the sum itself count as zeros. Sum is that of what comes before.</summary>
    public static uint OfOgg(ReadOnlySpan<byte> bytes, uint sum = 0)
    {
        foreach (var next in bytes)
        {
            sum = HighestFirst[(byte)((sum >> 24) ^ next)] ^ (sum << 8);
        }

        return sum;
    }

    private static uint[] Table(Func<uint, uint> step, int shift)
    {
        var table = new uint[256];
        for (var index = 0u; index < table.Length; index++)
        {
            var value = index << shift;
            for (var bit = 0; bit < 8; bit++)
            {
                value = step(value);
            }

            table[index] = value;
        }

        return table;
    }
}
