using System.IO.Compression;

namespace QuizNet.Quiz.Exchange.Zips;

/// <summary>What a file in a zip may be called, and be. Tools that make quizzes need none of what is refused here; those who want to reach beyond the zip do.</summary>
internal static class ZipNames
{
    private const int LongestName = 300;

    // The upper half of the attributes is the mode of Unix, of which these bits say the kind of file.
    private const int KindOfFile = 0xF000;
    private const int Link = 0xA000;

    /// <summary>The files by their name, whatever its case: programs on Windows take no notice of it.</summary>
    public static Dictionary<string, ZipArchiveEntry> Checked(IReadOnlyCollection<ZipArchiveEntry> entries)
    {
        var files = new Dictionary<string, ZipArchiveEntry>(entries.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            if (Complaint(entry) is { } complaint)
            {
                throw new RefusedFileException(complaint);
            }

            if (!IsFolder(entry) && !files.TryAdd(entry.FullName, entry))
            {
                throw new RefusedFileException($"The zip has two files of the name “{entry.FullName}”.");
            }
        }

        return files;
    }

    private static string? Complaint(ZipArchiveEntry entry) => entry switch
    {
        { FullName: { Length: 0 or > LongestName } name } => $"A name in the zip has {name.Length} characters; 1 to {LongestName} are expected.",
        { FullName: var name } when Leads(name) => $"A file of the zip has a name that leads out of it: “{Shown(name)}”.",
        { IsEncrypted: true } => $"“{entry.FullName}” in the zip is encrypted; pack it without a password.",
        { ExternalAttributes: var attributes } when ((attributes >> 16) & KindOfFile) == Link => $"“{entry.FullName}” in the zip is a link and not a file.",
        _ => null,
    };

    private static bool Leads(string name) =>
        name[0] == '/' || name.AsSpan().ContainsAny('\\', ':', '\0') || name.Split('/') is var parts && parts.Any(part => part is "." or "..");

    private static string Shown(string name) => name.Replace('\0', ' ');

    private static bool IsFolder(ZipArchiveEntry entry) => entry.FullName.EndsWith('/');
}
