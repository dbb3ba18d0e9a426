using System.Globalization;
using System.Text;
using QuizNet.Quiz.Games.Letters;

namespace QuizNet.Quiz.Authoring.Search;

/// <summary>The words of a text in their plainest form, in which they are searched for: "Élysée" is found by "elys".</summary>
internal static class Words
{
    /// <summary>More of a word tells it from no other.</summary>
    public const int Longest = 40;

    /// <summary>Of one search; those that come after are not looked at.</summary>
    public const int MostAsked = 8;

    public static IEnumerable<string> Of(string? text)
    {
        var word = new StringBuilder();
        foreach (var rune in Folding.Fold(text ?? "").ToLowerInvariant().EnumerateRunes())
        {
            if (word.Length > 0 && (!IsOfWord(rune) || IsWord(rune)))
            {
                yield return Take(word);
            }

            if (IsWord(rune))
            {
                yield return rune.ToString();
            }
            else if (IsOfWord(rune))
            {
                word.Append(rune.ToString());
            }
        }

        if (word.Length > 0)
        {
            yield return Take(word);
        }
    }

    /// <summary>What somebody searches for. Each word may be the beginning of one only.</summary>
    public static IReadOnlyList<string> Asked(string? search) => [.. Of(search).Distinct(StringComparer.Ordinal).Take(MostAsked)];

    /// <summary>All words of these texts, each once and with a space before it: one begins with another if the line contains that with its space.</summary>
    public static string Line(IEnumerable<string?> texts) => string.Concat(texts.SelectMany(Of).Distinct(StringComparer.Ordinal).Select(word => $" {word}"));

    public static bool AreIn(string line, IReadOnlyList<string> asked) => asked.All(word => line.Contains($" {word}", StringComparison.Ordinal));

    private static string Take(StringBuilder word)
    {
        // Not through the middle of a character of two parts.
        var length = Math.Min(word.Length, Longest);
        var taken = word.ToString(0, length < word.Length && char.IsHighSurrogate(word[length - 1]) ? length - 1 : length);
        word.Clear();
        return taken;
    }

    private static bool IsOfWord(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Chinese and Japanese have no spaces between words, so each character is one.
    private static bool IsWord(Rune rune) => rune.Value is (>= 0x3040 and <= 0x30ff) or (>= 0x3400 and <= 0x9fff) or (>= 0xf900 and <= 0xfaff) or (>= 0x20000 and <= 0x3ffff) && Rune.IsLetter(rune);
}
