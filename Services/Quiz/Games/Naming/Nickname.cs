using System.Globalization;
using System.Text;
using QuizNet.Quiz.Games.Letters;

namespace QuizNet.Quiz.Games.Naming;

/// <summary>What a player may be called.</summary>
internal static class Nickname
{
    /// <summary>Characters as people count them, not as computers do.</summary>
    public const int Longest = 20;

    // A single character may be made of very many code units.
    private const int LongestInUnits = 80;

    /// <summary>The name as it will be shown, or the reason why not.</summary>
    public static (string? Name, string? Complaint) Read(string? wanted)
    {
        if (wanted is null || wanted.Length > 4 * LongestInUnits)
        {
            return (null, wanted is null ? "A name is expected." : $"A name has {Longest} characters at most.");
        }

        var name = Tidy(wanted);
        return name.Length == 0 ? (null, "A name needs a letter, a digit or a sign that can be seen.")
            : name.Length > LongestInUnits || new StringInfo(name).LengthInTextElements > Longest ? (null, $"A name has {Longest} characters at most.")
            : RudeWords.IsIn(name) ? (null, "This name is not for a class. Choose another one.")
            : (name, null);
    }

    /// <summary>The beginning of a name, short enough for a suffix of so many characters.</summary>
    public static string Head(string name, int suffix)
    {
        var elements = new StringInfo(name);
        return elements.LengthInTextElements + suffix <= Longest ? name : elements.SubstringByTextElements(0, Longest - suffix).TrimEnd();
    }

    /// <summary>Two names with one key look the same from the last row.</summary>
    public static string Key(string name) => Lookalikes.Read(name);

    // Without what cannot be seen, or changes what others see: controls, invisible spaces, signs that turn the direction of text.
    private static string Tidy(string wanted)
    {
        var tidy = new StringBuilder(wanted.Length);
        foreach (var rune in wanted.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                tidy.Append(tidy.Length > 0 && tidy[^1] != ' ' ? " " : "");
            }
            else if (IsVisible(rune))
            {
                tidy.Append(rune.ToString());
            }
        }

        var name = Accents.Compose(tidy.ToString().TrimEnd());
        return name.EnumerateRunes().Any(IsInk) ? name : "";
    }

    // A zero-width joiner holds the parts of an emoji together.
    private static bool IsVisible(Rune rune) =>
        rune.Value == 0x200D || (rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));

    // The Hangul fillers and the empty braille pattern are letters and signs by their category, and blank.
    private static bool IsInk(Rune rune) =>
        rune.Value is not (0x200D or 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpaceSeparator);
}
