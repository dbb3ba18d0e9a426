namespace QuizNet.Quiz.Files.Formats;

/// <summary>MPEG-1, 2 and 2.5 Layer III: frame after frame.</summary>
internal static class Mp3
{
    private const int Head = 4;

    // kbit/s; ISO 11172-3, 2.4.2.3 and ISO 13818-3, 2.4.2.3. 0: any, which cannot be walked.
    private static readonly int[] Mpeg1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    private static readonly int[] Mpeg2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    private static readonly int[] Hertz = [44_100, 48_000, 32_000];

    public static bool Recognises(ReadOnlySpan<byte> file) => file.StartsWith("ID3"u8) || Length(file) > 0;

    public static Cleaned Clean(ReadOnlySpan<byte> file) => FrameWalk.Clean("an MP3", file, Length, IsAlike);

    // In bytes, of the frame that begins here; 0: none does.
    private static int Length(ReadOnlySpan<byte> file)
    {
        if (file.Length < Head || file[0] != 0xFF || (file[1] & 0xE6) != 0xE2)
        {
            return 0;
        }

        var version = (file[1] >> 3) & 3;
        var (rate, frequency) = (file[2] >> 4, (file[2] >> 2) & 3);
        if (version == 1 || rate is 0 or 15 || frequency == 3)
        {
            return 0;
        }

        var isFirst = version == 3;
        var bits = (isFirst ? Mpeg1 : Mpeg2)[rate] * 1000;
        var hertz = Hertz[frequency] >> (version == 0 ? 2 : isFirst ? 0 : 1);
        return ((isFirst ? 144 : 72) * bits / hertz) + ((file[2] >> 1) & 1);
    }

    // Version, layer and frequency do not change in a file.
    private static bool IsAlike(ReadOnlySpan<byte> first, ReadOnlySpan<byte> other) => ((first[1] ^ other[1]) & 0x1E) == 0 && ((first[2] ^ other[2]) & 0x0C) == 0;
}
