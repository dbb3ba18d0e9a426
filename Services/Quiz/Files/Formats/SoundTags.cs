namespace QuizNet.Quiz.Files.Formats;

/// <summary>What players write before and behind the frames of MP3 and AAC: ID3v2, ID3v1, APE, Lyrics3. None of it is sound.</summary>
internal static class SoundTags
{
    private const int Id3Head = 10;

    /// <summary>Without tags at the start, and the zeros that fill up after them.</summary>
    public static ReadOnlySpan<byte> WithoutLeading(ReadOnlySpan<byte> file)
    {
        while (file.Length >= Id3Head && file.StartsWith("ID3"u8))
        {
            // Seven bits of each byte; a footer is as long as the head.
            var size = ((file[6] & 0x7F) << 21) | ((file[7] & 0x7F) << 14) | ((file[8] & 0x7F) << 7) | (file[9] & 0x7F);
            var length = Id3Head + size + ((file[5] & 0x10) != 0 ? Id3Head : 0);
            file = file[Math.Min(file.Length, length)..].TrimStart((byte)0);
        }

        return file;
    }

    /// <summary>What comes after the last frame begins like something that is known to stand there.</summary>
    public static bool MayFollow(ReadOnlySpan<byte> rest) =>
        rest.IsEmpty || rest.StartsWith("TAG"u8) || rest.StartsWith("APETAGEX"u8) || rest.StartsWith("LYRICSBEGIN"u8) || rest.StartsWith("ID3"u8) || !rest.ContainsAnyExcept((byte)0);
}
