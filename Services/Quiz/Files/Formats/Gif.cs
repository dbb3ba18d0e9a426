using System.Buffers;
using System.Buffers.Binary;

namespace QuizNet.Quiz.Files.Formats;

/// <summary>GIF87a and GIF89a. Pictures and their timing stay, and how often they are repeated; comments, texts and all other extensions go.</summary>
internal static class Gif
{
    private const byte Extension = 0x21;
    private const byte Picture = 0x2C;
    private const byte Trailer = 0x3B;

    public static bool Recognises(ReadOnlySpan<byte> file) => file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8);

    public static Cleaned Clean(ReadOnlySpan<byte> file)
    {
        const int Screen = 13;
        if (file.Length < Screen || file.Length < Screen + Colours(file[10]))
        {
            return Damaged("it breaks off before its first picture");
        }

        var kept = new ArrayBufferWriter<byte>(file.Length);
        var at = Screen + Colours(file[10]);
        kept.Write(file[..at]);
        int width = BinaryPrimitives.ReadUInt16LittleEndian(file[6..]), height = BinaryPrimitives.ReadUInt16LittleEndian(file[8..]);
        var pictures = 0;
        while (at < file.Length)
        {
            var start = at;
            switch (file[at++])
            {
                case Trailer when pictures == 0 || width == 0 || height == 0:
                    return Damaged("there is no picture in it");
                case Trailer:
                    kept.Write<byte>([Trailer]);
                    return new Cleaned(kept.WrittenSpan.ToArray(), width, height);
                case Extension when at < file.Length && TryBlocks(file, at + 1, out var end):
                    Keep(file[start..end], kept);
                    at = end;
                    break;
                case Picture when TryPicture(file, at, out var end):
                    // A browser makes room for a picture that is larger than the screen it belongs on.
                    width = Math.Max(width, BinaryPrimitives.ReadUInt16LittleEndian(file[at..]) + BinaryPrimitives.ReadUInt16LittleEndian(file[(at + 4)..]));
                    height = Math.Max(height, BinaryPrimitives.ReadUInt16LittleEndian(file[(at + 2)..]) + BinaryPrimitives.ReadUInt16LittleEndian(file[(at + 6)..]));
                    pictures++;
                    kept.Write(file[start..end]);
                    at = end;
                    break;
                default:
                    return Damaged("a part of it is cut off, or is of no kind that there is");
            }
        }

        return Damaged("it breaks off before its end");
    }

    private static Cleaned Damaged(string why) => Cleaned.Damaged("a GIF", why);

    private static int Colours(byte packed) => (packed & 0x80) == 0 ? 0 : 3 << ((packed & 7) + 1);

    // Each block says how long it is, and an empty one ends them.
    private static bool TryBlocks(ReadOnlySpan<byte> file, int at, out int end)
    {
        while (at < file.Length && file[at] != 0)
        {
            at += file[at] + 1;
        }

        end = at + 1;
        return at < file.Length;
    }

    // Place and size, colours of its own, and how many bits the first code has.
    private static bool TryPicture(ReadOnlySpan<byte> file, int at, out int end)
    {
        const int Head = 9;
        end = 0;
        if (file.Length - at < Head)
        {
            return false;
        }

        var codes = at + Head + Colours(file[at + Head - 1]);
        return codes < file.Length && file[codes] is >= 1 and <= 11 && TryBlocks(file, codes + 1, out end);
    }

    private static void Keep(ReadOnlySpan<byte> extension, ArrayBufferWriter<byte> kept)
    {
        // The graphic control of the next picture: four bytes in one block.
        if (extension is [_, 0xF9, 4, _, _, _, _, 0])
        {
            kept.Write(extension);
        }
        else if (extension.Length >= 19 && extension[1] == 0xFF && extension[2] == 11
            && (extension[3..].StartsWith("NETSCAPE2.0"u8) || extension[3..].StartsWith("ANIMEXTS1.0"u8)) && extension[14..] is [3, 1, _, _, ..])
        {
            kept.Write(extension[..18]);
            kept.Write<byte>([0]);
        }
    }
}
