using System.Buffers;
using System.Buffers.Binary;

namespace QuizNet.Quiz.Files.Formats;

/// <summary>What WAV and WebP are packed in: chunks of a name, a length and bytes, filled up to an even number.</summary>
internal static class Riff
{
    public const int Head = 12;

    /// <summary>The chunks of the file, without what stands behind them. False: it is shorter than it says.</summary>
    public static bool TryOpen(ReadOnlySpan<byte> file, out ReadOnlySpan<byte> chunks)
    {
        var isWhole = file.Length >= Head && BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) is >= 4 and var size && size <= file.Length - 8;
        chunks = isWhole ? file[Head..(BinaryPrimitives.ReadInt32LittleEndian(file[4..]) + 8)] : default;
        return isWhole;
    }

    public static bool TryNext(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> data)
    {
        name = data = default;
        if (rest.Length < 8 || BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]) > rest.Length - 8)
        {
            return false;
        }

        name = rest[..4];
        data = rest.Slice(8, BinaryPrimitives.ReadInt32LittleEndian(rest[4..]));
        rest = rest[Math.Min(rest.Length, 8 + data.Length + (data.Length & 1))..];
        return true;
    }

    public static void WriteChunk(this ArrayBufferWriter<byte> kept, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        kept.Write(name);
        BinaryPrimitives.WriteInt32LittleEndian(kept.GetSpan(4), data.Length);
        kept.Advance(4);
        kept.Write(data);
        if ((data.Length & 1) != 0)
        {
            kept.Write<byte>([0]);
        }
    }

    /// <summary>A file of this kind with these chunks in it.</summary>
    public static byte[] Close(ReadOnlySpan<byte> kind, ReadOnlySpan<byte> chunks)
    {
        byte[] file = [.. "RIFF"u8, 0, 0, 0, 0, .. kind, .. chunks];
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        return file;
    }
}
