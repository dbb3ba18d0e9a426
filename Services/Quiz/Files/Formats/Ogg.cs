using System.Buffers;

namespace QuizNet.Quiz.Files.Formats;

/// <summary>
/// OGG with one stream of Vorbis or Opus. The packet with the comments is replaced by an empty one, so the pages of the heads are made anew, and those that follow
/// are numbered anew.
/// </summary>
internal static class Ogg
{
    private static ReadOnlySpan<byte> VorbisHead => "\u0001vorbis"u8;

    private static ReadOnlySpan<byte> VorbisSetup => "\u0005vorbis"u8;

    // An empty name of the program, no comments, and the bit that says that this is all.
    private static ReadOnlySpan<byte> NoVorbisComment => "\u0003vorbis\0\0\0\0\0\0\0\0\u0001"u8;

    private static ReadOnlySpan<byte> NoOpusTags => "OpusTags\0\0\0\0\0\0\0\0"u8;

    public static bool Recognises(ReadOnlySpan<byte> file) => file.StartsWith("OggS\0"u8);

    public static Cleaned Clean(ReadOnlySpan<byte> file)
    {
        if (!OggPage.TryRead(file, out var first) || first.Segments.Length != 1 || first.Flags != OggPage.First)
        {
            return Damaged("its first page is not as it should be");
        }

        var isVorbis = first.Data.StartsWith(VorbisHead) && first.Data.Length == 30;
        if (!isVorbis && !(first.Data.StartsWith("OpusHead"u8) && first.Data.Length is 19 or (> 21 and < 255)))
        {
            return Cleaned.Refused($"The OGG file has something else in it than Vorbis or Opus. {FileFormat.Taken}");
        }

        var rest = file[first.Bytes.Length..];
        if (!TryHeads(ref rest, first.Stream, isVorbis ? 2 : 1, out var setup) || (isVorbis && !setup.StartsWith(VorbisSetup)))
        {
            return Damaged("its heads are not as they should be");
        }

        var kept = new ArrayBufferWriter<byte>(file.Length + 64);
        kept.Write(first.With(0, OggPage.First));
        var number = WriteHeads(kept, first.Stream, isVorbis ? NoVorbisComment : NoOpusTags, isVorbis ? setup : default);
        while (OggPage.TryRead(rest, out var page) && page.Stream == first.Stream && (page.Flags & OggPage.First) == 0)
        {
            kept.Write(page.With(number++, (byte)(page.Flags & (OggPage.Continued | OggPage.Last))));
            if ((page.Flags & OggPage.Last) != 0)
            {
                // What follows would be another file.
                return new Cleaned(kept.WrittenSpan.ToArray());
            }

            rest = rest[page.Bytes.Length..];
        }

        return Damaged("a page of it is cut off, or belongs to something else");
    }

    private static Cleaned Damaged(string why) => Cleaned.Damaged("an OGG", why);

    // Reads pages until so many packets are complete, which is where a page ends, too. The last of them is what is needed.
    private static bool TryHeads(ref ReadOnlySpan<byte> rest, uint stream, int packets, out ReadOnlySpan<byte> setup)
    {
        var packet = new ArrayBufferWriter<byte>(1024);
        setup = default;
        while (packets > 0 && OggPage.TryRead(rest, out var page) && page.Stream == stream && (page.Flags & ~OggPage.Continued) == 0)
        {
            rest = rest[page.Bytes.Length..];
            var data = page.Data;
            foreach (var segment in page.Segments)
            {
                if (packets == 0)
                {
                    return false;
                }

                packet.Write(data[..segment]);
                data = data[segment..];
                if (segment < OggPage.MostSegments && --packets > 0)
                {
                    packet.ResetWrittenCount();
                }
            }
        }

        setup = packet.WrittenSpan;
        return packets == 0;
    }

    // The number of the page that follows.
    private static uint WriteHeads(ArrayBufferWriter<byte> kept, uint stream, ReadOnlySpan<byte> comments, ReadOnlySpan<byte> setup)
    {
        byte[] data = [.. comments, .. setup];
        var segments = setup.IsEmpty ? Lengths(comments) : [.. Lengths(comments), .. Lengths(setup)];
        var number = 1u;
        var (at, isContinued) = (0, false);
        for (var done = 0; done < segments.Length; number++)
        {
            var here = segments.AsSpan(done, Math.Min(OggPage.MostSegments, segments.Length - done));
            var length = 0;
            foreach (var segment in here)
            {
                length += segment;
            }

            var hasEnd = here.ContainsAnyExcept((byte)OggPage.MostSegments);
            kept.Write(OggPage.Of(stream, number, isContinued ? OggPage.Continued : (byte)0, hasEnd ? 0 : -1, here, data.AsSpan(at, length)));
            isContinued = here[^1] == OggPage.MostSegments;
            (at, done) = (at + length, done + here.Length);
        }

        return number;
    }

    private static byte[] Lengths(ReadOnlySpan<byte> packet) =>
        [.. Enumerable.Repeat((byte)OggPage.MostSegments, packet.Length / OggPage.MostSegments), (byte)(packet.Length % OggPage.MostSegments)];
}
