using System.Text.RegularExpressions;

namespace QuizNet.Quiz.Exchange.Gift;

/// <summary>A category of Moodle's question bank is a path; the last of it is what people call it. A slash in a name is written twice.</summary>
internal static partial class GiftCategory
{
    private const string Word = "$CATEGORY:";
    private const string Top = "$course$/top/";

    /// <summary>The name, empty if there is none. Null: the block is no category.</summary>
    public static string? Read(string block) =>
        !block.StartsWith(Word, StringComparison.OrdinalIgnoreCase) ? null
        : Slash().Split(block[Word.Length..].Trim())[^1].Replace("//", "/", StringComparison.Ordinal).Trim() is var name && name is "top" or "$course$" ? ""
        : name;

    public static string Write(string name) => $"{Word} {Top}{name.Replace("/", "//", StringComparison.Ordinal)}\n\n";

    public static bool Holds(string name) =>
        name.Trim().Length == name.Length && !name.Any(char.IsControl) && name is not ("" or "top" or "$course$") && name[0] != '/' && name[^1] != '/' && !name.Contains("//", StringComparison.Ordinal);

    [GeneratedRegex("(?<!/)/(?!/)")]
    private static partial Regex Slash();
}
