using System.Buffers.Binary;

namespace QuizNet.Quiz.Files.Formats;

/// <summary>Which way up a photo is: the one thing in EXIF that belongs to what one sees. It is a TIFF directory (TIFF 6.0, section 2).</summary>
internal static class Exif
{
    public const int Upright = 1;

    private const int OrientationTag = 0x0112;
    private const int ShortType = 3;
    private const int EntrySize = 12;

    /// <summary>1 to 8; upright where nothing, or nothing that can be understood, is said.</summary>
    public static int Orientation(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8 || !(tiff.StartsWith("II*\0"u8) || tiff.StartsWith("MM\0*"u8)))
        {
            return Upright;
        }

        var isLittle = tiff[0] == (byte)'I';
        var directory = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory > tiff.Length - 2)
        {
            return Upright;
        }

        var entries = tiff[((int)directory + 2)..];
        for (var left = Short(tiff[(int)directory..], isLittle); left > 0 && entries.Length >= EntrySize; left--, entries = entries[EntrySize..])
        {
            if (Short(entries, isLittle) == OrientationTag && Short(entries[2..], isLittle) == ShortType)
            {
                return Short(entries[8..], isLittle) is >= 1 and <= 8 and var orientation ? orientation : Upright;
            }
        }

        return Upright;
    }

    /// <summary>A directory with nothing in it but the orientation.</summary>
    public static byte[] Only(int orientation) =>
        [(byte)'M', (byte)'M', 0, (byte)'*', 0, 0, 0, 8, 0, 1, OrientationTag >> 8, OrientationTag & 0xFF, 0, ShortType, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];

    /// <summary>From 5 on it lies on its side.</summary>
    public static (int Width, int Height) Shown(int width, int height, int orientation) => orientation >= 5 ? (height, width) : (width, height);

    private static int Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
