using System.Buffers.Binary;

namespace QuizNet.Quiz.Files.Formats;

/// <summary>Which boxes of an M4A are needed to play it, and in which others they are. All that is not named here may hold anything.</summary>
internal static class Mp4Parts
{
    public const string File = "";

    // The second half: fragments, as browsers record them.
    private static readonly Dictionary<string, string[]> Parts = new()
    {
        [File] = ["ftyp", "moov", "mdat", "styp", "sidx", "moof", "mfra"],
        ["moov"] = ["mvhd", "trak", "mvex"],
        ["trak"] = ["tkhd", "edts", "mdia"],
        ["edts"] = ["elst"],
        ["mdia"] = ["mdhd", "hdlr", "minf"],
        ["minf"] = ["smhd", "dinf", "stbl"],
        ["dinf"] = ["dref"],
        ["stbl"] = ["stsd", "stts", "stsc", "stsz", "stz2", "stco", "co64", "stss", "sgpd", "sbgp"],
        ["mp4a"] = ["esds", "btrt"],
        ["mvex"] = ["mehd", "trex"],
        ["moof"] = ["mfhd", "traf"],
        ["traf"] = ["tfhd", "tfdt", "trun", "sgpd", "sbgp"],
        ["mfra"] = ["tfra", "mfro"],
    };

    public static bool Belongs(string name, string parent) => Parts[parent].Contains(name);

    public static bool HasParts(string name) => Parts.ContainsKey(name);

    /// <summary>Where the sound is: one place, and that is this file.</summary>
    public static bool IsOwn(ReadOnlySpan<byte> entries) => entries.SequenceEqual("\0\0\0\u000Curl \0\0\0\u0001"u8);

    /// <summary>Of a table of offsets, each with so many bytes: it is whole, and none points beyond the file.</summary>
    public static bool AreWithin(ReadOnlySpan<byte> table, int size, int length)
    {
        if (table.Length < 8 || BinaryPrimitives.ReadUInt32BigEndian(table[4..]) is var count && count > (table.Length - 8) / size)
        {
            return false;
        }

        for (var (left, rest) = (count, table[8..].Length); left > 0; left--)
        {
            var entry = table[^rest..];
            if ((size == 8 ? BinaryPrimitives.ReadUInt64BigEndian(entry) : BinaryPrimitives.ReadUInt32BigEndian(entry)) >= (ulong)length)
            {
                return false;
            }

            rest -= size;
        }

        return true;
    }
}
