using System.Buffers;
using System.Buffers.Binary;

namespace QuizNet.Quiz.Files.Formats;

/// <summary>
/// JPEG (ITU-T T.81, Annex B) as JFIF or Adobe write it. What stays: the tables, the frame, the scans, the two headers that decide on colours, and which way up
/// it is. Thumbnails go, too: they often show what has been cut off.
/// </summary>
internal static class Jpeg
{
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;

    // Density, and no thumbnail; 14 bytes with the name.
    private const int JfifHeader = 14;
    private const int AdobeHeader = 12;

    public static bool Recognises(ReadOnlySpan<byte> file) => file.StartsWith([(byte)0xFF, StartOfImage, (byte)0xFF]);

    public static Cleaned Clean(ReadOnlySpan<byte> file)
    {
        var picture = new Picture(file.Length);
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

    private static Cleaned Damaged(string why) => Cleaned.Damaged("a JPEG", why);

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

    private sealed class Picture(int size)
    {
        private readonly ArrayBufferWriter<byte> _kept = new(size);
        private byte[] _jfif = [];
        private int _orientation = Exif.Upright;
        private int _width;
        private int _height;
        private bool _hasScan;

        public string? Take(byte marker, ReadOnlySpan<byte> segment)
        {
            switch (marker)
            {
                // Baseline, extended and progressive, Huffman coded: what browsers show.
                case 0xC0 or 0xC1 or 0xC2:
                    return TakeFrame(marker, segment);
                case StartOfScan when _width == 0:
                    return "there is a scan before the frame";
                // Huffman tables, quantization tables, restart interval.
                case StartOfScan or 0xC4 or 0xDB or 0xDD:
                    Keep(marker, segment);
                    return null;
                case 0xE0 when segment.Length >= JfifHeader && segment.StartsWith("JFIF\0"u8):
                    _jfif = [0xFF, 0xE0, 0, JfifHeader + 2, .. segment[..(JfifHeader - 2)], 0, 0];
                    return null;
                case 0xE1 when segment.StartsWith("Exif\0\0"u8):
                    _orientation = Exif.Orientation(segment[6..]);
                    return null;
                case 0xEE when segment.Length >= AdobeHeader && segment.StartsWith("Adobe"u8):
                    Keep(marker, segment[..AdobeHeader]);
                    return null;
                // Applications' data, and comments.
                case (>= 0xE0 and <= 0xEF) or 0xFE:
                    return null;
                default:
                    return $"it has a part 0x{marker:X2} that browsers do not show";
            }
        }

        public void TakeScan(ReadOnlySpan<byte> coded)
        {
            _hasScan = true;
            _kept.Write(coded);
        }

        public Cleaned Close()
        {
            if (!_hasScan)
            {
                return Damaged("there is no picture in it");
            }

            byte[] exif = _orientation == Exif.Upright ? [] : [0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. Exif.Only(_orientation)];
            byte[] content = [0xFF, StartOfImage, .. _jfif, .. exif, .. _kept.WrittenSpan, 0xFF, EndOfImage];
            var (width, height) = Exif.Shown(_width, _height, _orientation);
            return new Cleaned(content, width, height);
        }

        private string? TakeFrame(byte marker, ReadOnlySpan<byte> segment)
        {
            if (_width != 0)
            {
                return "it has two frames";
            }

            if (segment.Length < 6 || segment.Length != 6 + (3 * segment[5]))
            {
                return "its frame is not as long as it should be";
            }

            _height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]);
            _width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]);
            Keep(marker, segment);
            return _width == 0 || _height == 0 ? "it has no size" : null;
        }

        private void Keep(byte marker, ReadOnlySpan<byte> segment)
        {
            var length = segment.Length + 2;
            _kept.Write<byte>([0xFF, marker, (byte)(length >> 8), (byte)length]);
            _kept.Write(segment);
        }
    }
}
