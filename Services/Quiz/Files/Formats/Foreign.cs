namespace QuizNet.Quiz.Files.Formats;

/// <summary>Files that people bring, and that are not taken: they are told what it is, and why not.</summary>
internal static class Foreign
{
    public static string Complaint(ReadOnlySpan<byte> file)
    {
        var text = file[..Math.Min(file.Length, 1024)].TrimStart("\u00EF\u00BB\u00BF \t\r\n\0"u8);
        var reason = file.IsEmpty ? "The file is empty."
            : Has(text, "<svg"u8) ? "SVG can contain programs, so it is not taken; save the picture as PNG."
            : text.StartsWith("<"u8) ? "Pages and other texts are not taken."
            : text.StartsWith("%PDF"u8) ? "PDF is not taken; save the page as a picture."
            : text.StartsWith("PK"u8) ? "Archives and documents are not taken."
            : file.StartsWith("BM"u8) || file.StartsWith("II*\0"u8) || file.StartsWith("MM\0*"u8) ? "This kind of picture is not shown by browsers; save it as JPEG or PNG."
            : file.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]) || (file.StartsWith("RIFF"u8) && Has(text, "AVI "u8)) ? "Films are not taken."
            : file.StartsWith("fLaC"u8) || file.StartsWith("FORM"u8) ? "This kind of sound is not played everywhere; save it as MP3."
            : "This is none of the files that are taken.";
        return $"{reason} {FileFormat.Taken}";
    }

    /// <summary>Of pictures that phones pack as M4A is packed, or null.</summary>
    public static string? OfBrand(ReadOnlySpan<byte> file) =>
        file.Length >= 12 && file[4..].StartsWith("ftyp"u8) && (file[8..].StartsWith("he"u8) || file[8..].StartsWith("mif1"u8) || file[8..].StartsWith("avi"u8))
            ? $"HEIC and AVIF are not shown everywhere; save the picture as JPEG. {FileFormat.Taken}"
            : null;

    private static bool Has(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word) => text.IndexOf(word) >= 0;
}
