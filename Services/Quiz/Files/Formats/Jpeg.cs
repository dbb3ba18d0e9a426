using System.Buffers.Binary;

namespace QuizNet.Quiz.Files.Formats;

/// <summary>
/// JPEG (ITU-T T.81, Annex B) as JFIF or Adobe write it. What stays: the tables, the frame, the scans, the two headers that decide on colours, and which way up
/// it is. Thumbnails go, too: they often show what has been cut off.
/// </summary>
internal static class Jpeg
{
    public const byte StartOfImage = 0xD8;
    public const byte EndOfImage = 0xD9;
    public const byte StartOfScan = 0xDA;

    public static bool Recognises(ReadOnlySpan<byte> file) => file.StartsWith([(byte)0xFF, StartOfImage, (byte)0xFF]);

    public static Cleaned Clean(ReadOnlySpan<byte> file)
    {
        var picture = new JpegPicture(file.Length);
        for (var at = 2; TryMarker(file, ref at, out var marker);)
        {
            if (marker == EndOfImage)
            {
                return picture.Close();
            }

            if (!TrySegment(file, ref at, out var segment))
            {
                return Damaged("it breaks off in the middle of a segment");
            }

            if (picture.Take(marker, segment) is { } complaint)
            {
                return Damaged(complaint);
            }

            if (marker == StartOfScan)
            {
                var end = EndOfScan(file, at);
                picture.TakeScan(file[at..end]);
                at = end;
            }
        }

        return Damaged("it breaks off before its end");
    }

    public static Cleaned Damaged(string why) => Cleaned.Damaged("a JPEG", why);

    private static bool TryMarker(ReadOnlySpan<byte> file, ref int at, out byte marker)
    {
        marker = 0;
        if (at >= file.Length || file[at] != 0xFF)
        {
            return false;
        }

        // Any number of 0xFF may fill up before the code.
        var code = file[at..].IndexOfAnyExcept((byte)0xFF);
        if (code < 0)
        {
            return false;
        }

        marker = file[at + code];
        at += code + 1;
        return true;
    }

    private static bool TrySegment(ReadOnlySpan<byte> file, ref int at, out ReadOnlySpan<byte> segment)
    {
        segment = default;
        if (file.Length - at < 2 || BinaryPrimitives.ReadUInt16BigEndian(file[at..]) is var length && (length < 2 || length > file.Length - at))
        {
            return false;
        }

        segment = file.Slice(at + 2, length - 2);
        at += length;
        return true;
    }

    // In a scan 0xFF is followed by 0, or by a restart (0xD0 to 0xD7); anything else is the next marker.
    private static int EndOfScan(ReadOnlySpan<byte> file, int at)
    {
        while (true)
        {
            var next = file[at..].IndexOf((byte)0xFF);
            if (next < 0 || at + next + 1 >= file.Length)
            {
                return file.Length;
            }

            at += next;
            if (file[at + 1] is not (0 or >= 0xD0 and <= 0xD7))
            {
                return at;
            }

            at += 2;
        }
    }
}
