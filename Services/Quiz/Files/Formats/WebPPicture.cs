using System.Buffers;
using System.Buffers.Binary;

namespace QuizNet.Quiz.Files.Formats;

/// <summary>The pictures in a WebP.</summary>
internal static class WebPPicture
{
    private const int FrameHead = 16;

    /// <summary>One of an animation: where it is (in units of two), its size, its time; then the picture, maybe with transparency before it. Null: something of it is wrong.</summary>
    public static byte[]? Moving(ReadOnlySpan<byte> frame, (int Width, int Height) canvas)
    {
        if (frame.Length < FrameHead)
        {
            return null;
        }

        var size = (Width: Int24(frame[6..]) + 1, Height: Int24(frame[9..]) + 1);
        if ((Int24(frame) * 2) + size.Width > canvas.Width || (Int24(frame[3..]) * 2) + size.Height > canvas.Height)
        {
            return null;
        }

        var kept = new ArrayBufferWriter<byte>(frame.Length + 1);
        kept.Write(frame[..FrameHead]);
        for (var rest = frame[FrameHead..]; Riff.TryNext(ref rest, out var name, out var data);)
        {
            if (PictureSize(name, data) is { } pictured)
            {
                kept.WriteChunk(name, data);
                return pictured == size ? kept.WrittenSpan.ToArray() : null;
            }

            if (name.SequenceEqual("ALPH"u8))
            {
                kept.WriteChunk(name, data);
            }
        }

        return null;
    }

    /// <summary>Null: it is no picture. Lossy: RFC 6386, section 9.1, a key frame; lossless: RFC 9649, section 3.4.</summary>
    public static (int Width, int Height)? PictureSize(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        if (name.SequenceEqual("VP8 "u8) && data.Length > 10 && (data[0] & 1) == 0 && data[3..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A]))
        {
            var (width, height) = (BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF);
            return width > 0 && height > 0 ? (width, height) : null;
        }

        if (name.SequenceEqual("VP8L"u8) && data.Length > 5 && data[0] == 0x2F)
        {
            var sizes = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
            return ((int)(sizes & 0x3FFF) + 1, (int)((sizes >> 14) & 0x3FFF) + 1);
        }

        return null;
    }

    public static int Int24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
