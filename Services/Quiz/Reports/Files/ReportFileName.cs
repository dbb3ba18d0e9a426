using System.Globalization;
using System.Text;

namespace QuizNet.Quiz.Reports.Files;

/// <summary>What a file is called: nothing that a file system, a shell or a header takes for something else.</summary>
internal static class ReportFileName
{
    /// <summary>Characters of the title.</summary>
    private const int Longest = 80;

    // Of Windows, which has the most.
    private const string Forbidden = "\\/:*?\"<>|";

    public static string Of(string title, DateTimeOffset at, string extension)
    {
        var clean = new StringBuilder();
        foreach (var rune in title.EnumerateRunes().Take(Longest))
        {
            var isSpace = Rune.IsWhiteSpace(rune) || Forbidden.Contains(rune.ToString(), StringComparison.Ordinal);
            if (!isSpace && IsPlain(rune))
            {
                clean.Append(rune.ToString());
            }
            else if (isSpace && clean.Length > 0 && clean[^1] != ' ')
            {
                clean.Append(' ');
            }
        }

        var name = clean.ToString().Trim(' ', '.', '-');
        return $"{(name.Length == 0 ? "Report" : name)} {Day(at)}.{extension}";
    }

    public static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Not what cannot be seen, or turns the direction of what follows: "gpj.exe" would look like "exe.jpg".
    private static bool IsPlain(Rune rune) => rune != Rune.ReplacementChar
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
