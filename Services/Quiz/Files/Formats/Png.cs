using System.Buffers;
using System.Buffers.Binary;

namespace QuizNet.Quiz.Files.Formats;

/// <summary>
/// PNG (W3C, third edition). The picture stays with what decides on its colours and its shape; texts, times, EXIF, profiles and private chunks go, and so do the
/// further pictures of an animation: what remains is the one that every program shows.
/// </summary>
internal static class Png
{
    // Length, name and sum.
    private const int Frame = 12;

    private static readonly string[] Kept = ["tRNS", "gAMA", "cHRM", "sRGB", "pHYs"];

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool Recognises(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    public static Cleaned Clean(ReadOnlySpan<byte> file)
    {
        var kept = new ArrayBufferWriter<byte>(file.Length);
        kept.Write(Signature);
        var (width, height) = (0u, 0u);
        var (last, hasData, hasPalette, isIndexed) = ("", false, false, false);
        for (var rest = file[Signature.Length..]; TryChunk(rest, out var chunk); rest = rest[chunk.Length..])
        {
            var data = chunk[8..^4];
            var name = Latin(chunk.Slice(4, 4));
            if (BinaryPrimitives.ReadUInt32BigEndian(chunk[^4..]) != Crc.OfPng(chunk[4..^4]))
            {
                return Damaged("the sum of a chunk is wrong");
            }

            if ((name == "IHDR") != (width == 0) || (name == "IHDR" && !IsHeader(data)))
            {
                return Damaged("it does not begin with a header that makes sense");
            }

            switch (name)
            {
                case "IHDR":
                    width = BinaryPrimitives.ReadUInt32BigEndian(data);
                    height = BinaryPrimitives.ReadUInt32BigEndian(data[4..]);
                    isIndexed = data[9] == 3;
                    break;
                case "PLTE" when hasData || hasPalette || data.Length is 0 or > 768 || data.Length % 3 != 0:
                    return Damaged("its palette is wrong");
                case "PLTE":
                    hasPalette = true;
                    break;
                case "IDAT" when (hasData && last != "IDAT") || (isIndexed && !hasPalette):
                    return Damaged("its parts are in the wrong order");
                case "IDAT":
                    hasData = true;
                    break;
                case "IEND" when !hasData || data.Length > 0:
                    return Damaged("there is no picture in it");
                case "IEND":
                    kept.Write(chunk);
                    return new Cleaned(kept.WrittenSpan.ToArray(), (int)width, (int)height);
                case var other when char.IsAsciiLetterUpper(other[0]):
                    return Damaged("it has a part that no browser knows");
            }

            // Whatever else there is before the data would have to be there in vain.
            if (char.IsAsciiLetterUpper(name[0]) || (!hasData && Kept.Contains(name)))
            {
                kept.Write(chunk);
            }

            last = name;
        }

        return Damaged("it breaks off before its end");
    }

    private static Cleaned Damaged(string why) => Cleaned.Damaged("a PNG", why);

    private static bool TryChunk(ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> chunk)
    {
        var isWhole = rest.Length >= Frame && BinaryPrimitives.ReadUInt32BigEndian(rest) <= rest.Length - Frame;
        chunk = isWhole ? rest[..((int)BinaryPrimitives.ReadUInt32BigEndian(rest) + Frame)] : default;
        return isWhole;
    }

    // Width, height, depth, kind of colours, compression, filter, interlacing.
    private static bool IsHeader(ReadOnlySpan<byte> data) =>
        data.Length == 13
        && BinaryPrimitives.ReadInt32BigEndian(data) > 0
        && BinaryPrimitives.ReadInt32BigEndian(data[4..]) > 0
        && (data[9], data[8]) is (0, 1 or 2 or 4 or 8 or 16) or (3, 1 or 2 or 4 or 8) or (2 or 4 or 6, 8 or 16)
        && data[10..] is [0, 0, 0 or 1];

    private static string Latin(ReadOnlySpan<byte> name) => System.Text.Encoding.Latin1.GetString(name);
}
