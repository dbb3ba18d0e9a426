using System.Buffers.Binary;

namespace QuizNet.Quiz.Files.Formats;

/// <summary>
/// Files that are two things at once: a picture for us, and a page, a PDF or an archive for another program. What stands before, behind and between the parts of a
/// picture has been taken out by then; this finds what is hidden inside of them, where those programs look for it.
/// </summary>
internal static class Disguises
{
    // How far readers of PDF, and browsers that guess, look.
    private const int Beginning = 1024;

    // An archive's last record, and the longest comment behind it.
    private const int ArchiveEnd = 22;
    private const int LongestComment = ushort.MaxValue;

    public static string? Complaint(ReadOnlySpan<byte> file)
    {
        var start = file[..Math.Min(file.Length, Beginning)];
        var other = Has(start, "%PDF-"u8) ? "a PDF"
            : Has(start, "<script"u8) || Has(start, "<html"u8) || Has(start, "<!doctype"u8) || Has(start, "<svg"u8) ? "a page"
            : IsArchive(file) ? "an archive"
            : null;
        return other is null ? null : $"The file is two things at once: what is taken, and {other}. Save it anew with another program.";
    }

    private static bool IsArchive(ReadOnlySpan<byte> file)
    {
        var end = file[Math.Max(0, file.Length - ArchiveEnd - LongestComment)..];
        for (var at = end.LastIndexOf("PK\u0005\u0006"u8); at >= 0; at = end[..at].LastIndexOf("PK\u0005\u0006"u8))
        {
            if (end.Length - at >= ArchiveEnd && BinaryPrimitives.ReadUInt16LittleEndian(end[(at + 20)..]) == end.Length - at - ArchiveEnd)
            {
                return true;
            }
        }

        return false;
    }

    // Whatever the case; a word has no more than ten letters.
    private static bool Has(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word)
    {
        for (var at = 0; at + word.Length <= text.Length; at++)
        {
            if (System.Text.Ascii.EqualsIgnoreCase(text.Slice(at, word.Length), word))
            {
                return true;
            }
        }

        return false;
    }
}
