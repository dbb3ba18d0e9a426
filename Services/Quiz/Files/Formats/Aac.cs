namespace QuizNet.Quiz.Files.Formats;

/// <summary>AAC as ADTS frames (ISO 13818-7, 6.2).</summary>
internal static class Aac
{
    private const int Head = 7;

    public static bool Recognises(ReadOnlySpan<byte> file) => Length(SoundTags.WithoutLeading(file)) > 0;

    public static Cleaned Clean(ReadOnlySpan<byte> file) => FrameWalk.Clean("an AAC", file, Length, IsAlike);

    // In bytes, of the frame that begins here, head included; 0: none does.
    private static int Length(ReadOnlySpan<byte> file)
    {
        if (file.Length < Head || file[0] != 0xFF || (file[1] & 0xF6) != 0xF0 || ((file[2] >> 2) & 0xF) > 12)
        {
            return 0;
        }

        var length = ((file[3] & 3) << 11) | (file[4] << 3) | (file[5] >> 5);
        return length > Head ? length : 0;
    }

    // Version, sum, profile, frequency and loudspeakers do not change in a file.
    private static bool IsAlike(ReadOnlySpan<byte> first, ReadOnlySpan<byte> other) =>
        first[1] == other[1] && ((first[2] ^ other[2]) & 0xFD) == 0 && ((first[3] ^ other[3]) & 0xC0) == 0;
}
