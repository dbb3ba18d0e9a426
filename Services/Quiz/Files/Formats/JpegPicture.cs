using System.Buffers;
using System.Buffers.Binary;

namespace QuizNet.Quiz.Files.Formats;

/// <summary>What is kept of a JPEG, part after part.</summary>
internal sealed class JpegPicture(int size)
{
    // Density, and no thumbnail; 14 bytes with the name.
    private const int JfifHeader = 14;
    private const int AdobeHeader = 12;

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
            case Jpeg.StartOfScan when _width == 0:
                return "there is a scan before the frame";
            // Huffman tables, quantization tables, restart interval.
            case Jpeg.StartOfScan or 0xC4 or 0xDB or 0xDD:
                Keep(marker, segment);
                return null;
            case 0xE0 when segment.Length >= JfifHeader && segment.StartsWith("JFIF\0"u8):
                _jfif = [0xFF, 0xE0, 0, JfifHeader + 2, .. segment[..(JfifHeader - 2)], 0, 0];
                return null;
            case 0xE1 when _orientation == Exif.Upright && segment.StartsWith("Exif\0\0"u8):
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
            return Jpeg.Damaged("there is no picture in it");
        }

        byte[] exif = _orientation == Exif.Upright ? [] : [0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. Exif.Only(_orientation)];
        byte[] content = [0xFF, Jpeg.StartOfImage, .. _jfif, .. exif, .. _kept.WrittenSpan, 0xFF, Jpeg.EndOfImage];
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
