using System.Text;
using System.Text.RegularExpressions;

namespace QuizNet.Quiz.Exchange.Exporting;

/// <summary>What a file is called that somebody saves: the title of the quiz, as far as file systems of all kinds can do with it.</summary>
internal static partial class FileName
{
    // Bytes of UTF-8, of the 255 that most file systems have for a name.
    private const int Longest = 120;

    public static string Of(string title, string extension)
    {
        var name = Awkward().Replace(title, " ").Trim(' ', '.', '-');
        while (Encoding.UTF8.GetByteCount(name) > Longest)
        {
            name = name[..^(char.IsLowSurrogate(name[^1]) ? 2 : 1)].TrimEnd(' ', '.', '-');
        }

        // Names of devices, which Windows does not open as files.
        return (name.Length == 0 || Device().IsMatch(name) ? "quiz" : name) + extension;
    }

    // What is no letter, digit or one of few signs: separators of paths, wildcards, quotes, control characters, signs that turn the direction of reading around.
    [GeneratedRegex(@"[^\p{L}\p{M}\p{N} ._()\-]+|\s+")]
    private static partial Regex Awkward();

    [GeneratedRegex("^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Device();
}
