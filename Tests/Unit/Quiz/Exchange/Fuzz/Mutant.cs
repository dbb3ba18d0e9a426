using System.Text;

namespace QuizNet.Unit.Quiz.Exchange.Fuzz;

/// <summary>A file as it may be after an accident, or after somebody has meant harm: a few changes to one that is good, or to two of them.</summary>
internal static class Mutant
{
    private const int MostChanges = 6;

    // What the formats mean something by, and numbers at the edge.
    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "\"", "{", "}", "[", "]", "=", "~", "#", ":", "\\", "\\n", "::", "->", "####", "..", "%50%", "[html]", "$CATEGORY:", "//", "\n", "\r\n", "\n\n", ",", ";", "\t", "<", ">", "&", "&#0;", "<!--", "<![CDATA[", "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "ANSWER: ", "A. ", "null", "true", "-1", "1e999", "NaN", "99999999999999999999", "0.0000001", "\\ud800", "\\u0000", "=1+1", "'", "file:", "data:image/png;base64,", "javascript:", "<b>", "\u202E", "\uFDD0", "é",
        }.Select(Encoding.UTF8.GetBytes),
        [0], [0xFF], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ];

    public static byte[] Of(IReadOnlyList<byte[]> good, Random random)
    {
        var bytes = good[random.Next(good.Count)];
        for (var changes = random.Next(1, MostChanges + 1); changes > 0; changes--)
        {
            bytes = Change(bytes, good, random);
        }

        return bytes;
    }

    private static byte[] Change(byte[] bytes, IReadOnlyList<byte[]> good, Random random)
    {
        var (from, to) = Range(bytes.Length, random);
        switch (random.Next(9))
        {
            case 0:
                return bytes.Length == 0 ? bytes : Replaced(bytes, from, (byte)(bytes[from % bytes.Length] ^ (1 << random.Next(8))));
            case 1:
                return Replaced(bytes, from, (byte)random.Next(256));
            case 2:
                return bytes[..from];
            case 3:
                return [.. bytes[..from], .. bytes[to..]];
            case 4:
                return [.. bytes[..to], .. bytes[from..]];
            case 5:
                var (first, last) = Range(good[random.Next(good.Count)].Length, random);
                var other = good[random.Next(good.Count)];
                return [.. bytes[..from], .. other[Math.Min(first, other.Length)..Math.Min(last, other.Length)], .. bytes[to..]];
            case 6:
                // As deep as nobody means it.
                var token = Tokens[random.Next(Tokens.Length)];
                return [.. bytes[..from], .. Enumerable.Repeat(token, random.Next(1, 2_000)).SelectMany(piece => piece), .. bytes[from..]];
            case 7:
                return [.. bytes[..from], .. Tokens[random.Next(Tokens.Length)], .. bytes[to..]];
            default:
                return [.. bytes[..from], .. Tokens[random.Next(Tokens.Length)], .. bytes[from..]];
        }
    }

    private static byte[] Replaced(byte[] bytes, int at, byte with)
    {
        if (bytes.Length == 0)
        {
            return bytes;
        }

        byte[] changed = [.. bytes];
        changed[at % bytes.Length] = with;
        return changed;
    }

    // Mostly short.
    private static (int From, int To) Range(int length, Random random)
    {
        var from = random.Next(length + 1);
        var most = random.Next(4) == 0 ? length - from : Math.Min(20, length - from);
        return (from, from + random.Next(most + 1));
    }
}
