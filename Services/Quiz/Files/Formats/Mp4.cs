namespace QuizNet.Quiz.Files.Formats;

/// <summary>
/// M4A: AAC in boxes (ISO 14496-12 and -14). Samples are found by their offset in the file, so nothing is moved: a box that is not needed becomes an empty one of
/// the same size, and dates and names are overwritten with zeros.
/// </summary>
internal static class Mp4
{
    public static bool Recognises(ReadOnlySpan<byte> file) => file.Length >= 12 && file[4..].StartsWith("ftyp"u8);

    public static Cleaned Clean(ReadOnlySpan<byte> file)
    {
        var walk = new Mp4Walk(file.ToArray());
        var complaint = walk.Through(0, file.Length, Mp4Parts.File);
        return complaint is not null ? Cleaned.Refused(complaint)
            : walk.HasSound && walk.HasSamples ? new Cleaned(walk.Content)
            : Damaged("there is no sound in it");
    }

    public static Cleaned Damaged(string why) => Cleaned.Damaged("an M4A", why);
}
