using System.Buffers.Binary;
using System.Text;

namespace QuizNet.Quiz.Files.Formats;

/// <summary>Goes through the boxes of an M4A, and overwrites what is not needed.</summary>
internal sealed class Mp4Walk(byte[] content)
{
    // A recording of an hour in fragments of a second has about 30,000.
    private const int MostBoxes = 50_000;

    private int _boxes;

    public byte[] Content => content;

    public bool HasSound { get; private set; }

    public bool HasSamples { get; private set; }

    /// <summary>What is wrong, or null.</summary>
    public string? Through(int at, int end, string parent)
    {
        while (at < end)
        {
            if (!TryBox(at, end, parent, out var body, out var next) || ++_boxes > MostBoxes)
            {
                return Mp4.Damaged("a part of it is cut off, or has parts without end").Complaint;
            }

            var name = Encoding.Latin1.GetString(content, at + 4, 4);
            if (!Mp4Parts.Belongs(name, parent))
            {
                "free"u8.CopyTo(content.AsSpan(at + 4));
                content.AsSpan(body, next - body).Clear();
            }
            else if (Take(name, body, next) is { } complaint)
            {
                return complaint;
            }

            at = next;
        }

        return null;
    }

    private string? Take(string name, int body, int end)
    {
        var data = content.AsSpan(body, end - body);
        HasSamples |= name == "mdat";
        return name switch
        {
            "hdlr" => TakeHandler(data),
            "mvhd" or "tkhd" or "mdhd" => Forget(data),
            "dref" => data.Length >= 8 && Mp4Parts.IsOwn(data[8..]) ? null : Mp4.Damaged("its sound is somewhere else").Complaint,
            "stsd" => TakeKind(body, end),
            "stco" => Mp4Parts.AreWithin(data, 4, content.Length) ? null : Mp4.Damaged("its sound is not where it says").Complaint,
            "co64" => Mp4Parts.AreWithin(data, 8, content.Length) ? null : Mp4.Damaged("its sound is not where it says").Complaint,
            _ => Mp4Parts.HasParts(name) ? Through(body, end, name) : null,
        };
    }

    // What a track has in it, and a name that its author may have given it.
    private string? TakeHandler(Span<byte> data)
    {
        if (data.Length < 12)
        {
            return Mp4.Damaged("a track does not say what it is").Complaint;
        }

        if (!data[8..].StartsWith("soun"u8))
        {
            return $"The file has something else in it than sound, such as a film. {FileFormat.Taken}";
        }

        data[12..].Clear();
        HasSound = true;
        return null;
    }

    // When it was made and changed, in seconds; the version says in how many bytes.
    private static string? Forget(Span<byte> data)
    {
        var length = data.Length > 0 && data[0] == 1 ? 16 : 8;
        if (data.Length < 4 + length)
        {
            return Mp4.Damaged("a part of it is too short").Complaint;
        }

        data.Slice(4, length).Clear();
        return null;
    }

    // One entry, for AAC: after its head there are 28 bytes, and then boxes again.
    private string? TakeKind(int body, int end)
    {
        const int Count = 8;
        const int Sound = 28;
        return end - body < Count || BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(body + 4)) != 1 || !TryBox(body + Count, end, "stsd", out var entry, out var next) || next != end || next - entry < Sound
                ? Mp4.Damaged("it does not say what kind of sound it has").Complaint
            : !content.AsSpan(body + Count + 4).StartsWith("mp4a"u8) || BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(entry + 8)) != 0
                ? $"The M4A file has another kind of sound in it than AAC. {FileFormat.Taken}"
            : Through(entry + Sound, end, "mp4a");
    }

    // A size of 1 stands for a larger number behind the name, and one of 0 for the rest of the file.
    private bool TryBox(int at, int end, string parent, out int body, out int next)
    {
        (body, next) = (at + 8, 0);
        if (end - at < 8)
        {
            return false;
        }

        var size = (ulong)BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(at));
        if (size == 1 && end - at >= 16)
        {
            body = at + 16;
            size = BinaryPrimitives.ReadUInt64BigEndian(content.AsSpan(at + 8));
        }
        else if (size == 0 && parent == Mp4Parts.File)
        {
            size = (ulong)(end - at);
        }

        if (size < (ulong)(body - at) || size > (ulong)(end - at))
        {
            return false;
        }

        next = at + (int)size;
        return true;
    }
}
