using System.Buffers.Binary;

namespace QuizNet.Quiz.Files.Formats;

/// <summary>A page of an OGG file (RFC 3533, section 6): a head, the lengths of its segments, and their bytes. A packet ends with a segment that is shorter than 255 bytes.</summary>
internal readonly ref struct OggPage
{
    public const byte Continued = 1;
    public const byte First = 2;
    public const byte Last = 4;
    public const int MostSegments = 255;

    private const int Head = 27;

    private OggPage(ReadOnlySpan<byte> bytes) => Bytes = bytes;

    public ReadOnlySpan<byte> Bytes { get; }

    public byte Flags => Bytes[5];

    public uint Stream => BinaryPrimitives.ReadUInt32LittleEndian(Bytes[14..]);

    public uint Number => BinaryPrimitives.ReadUInt32LittleEndian(Bytes[18..]);

    public ReadOnlySpan<byte> Segments => Bytes.Slice(Head, Bytes[26]);

    public ReadOnlySpan<byte> Data => Bytes[(Head + Bytes[26])..];

    /// <summary>False: there is none, it is cut off, or its sum is wrong.</summary>
    public static bool TryRead(ReadOnlySpan<byte> file, out OggPage page)
    {
        page = default;
        if (file.Length < Head || !file.StartsWith("OggS\0"u8) || file.Length < Head + file[26])
        {
            return false;
        }

        var length = Head + file[26];
        foreach (var segment in file.Slice(Head, file[26]))
        {
            length += segment;
        }

        if (length > file.Length)
        {
            return false;
        }

        page = new OggPage(file[..length]);
        return BinaryPrimitives.ReadUInt32LittleEndian(file[22..]) == Sum(page.Bytes);
    }

    /// <summary>The page with another number and other flags.</summary>
    public byte[] With(uint number, byte flags)
    {
        var page = Bytes.ToArray();
        page[5] = flags;
        BinaryPrimitives.WriteUInt32LittleEndian(page.AsSpan(18), number);
        return Summed(page);
    }

    /// <summary>Position is that of the sound at the page's end, or -1 if no packet ends on it.</summary>
    public static byte[] Of(uint stream, uint number, byte flags, long position, ReadOnlySpan<byte> segments, ReadOnlySpan<byte> data)
    {
        byte[] page = [.. "OggS\0"u8, flags, .. new byte[20], (byte)segments.Length, .. segments, .. data];
        BinaryPrimitives.WriteInt64LittleEndian(page.AsSpan(6), position);
        BinaryPrimitives.WriteUInt32LittleEndian(page.AsSpan(14), stream);
        BinaryPrimitives.WriteUInt32LittleEndian(page.AsSpan(18), number);
        return Summed(page);
    }

    private static byte[] Summed(byte[] page)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(page.AsSpan(22), Sum(page));
        return page;
    }

    private static uint Sum(ReadOnlySpan<byte> page)
    {
        Span<byte> head = stackalloc byte[Head];
        page[..Head].CopyTo(head);
        head[22..26].Clear();
        return Crc.OfOgg(page[Head..], Crc.OfOgg(head));
    }
}
