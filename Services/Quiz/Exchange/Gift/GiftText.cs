using System.Text;
using QuizNet.Quiz.Exchange.Texts;

namespace QuizNet.Quiz.Exchange.Gift;

/// <summary>
/// Texts in GIFT: a backslash takes the meaning from : # = { } ~ and itself, \n is a line end, and a text may say in brackets what it is written in.
/// While a question is taken apart, characters that mean nothing have others in their place, which Unicode keeps for such use.
/// </summary>
internal static class GiftText
{
    private const string Special = ":#={}~\\";
    private const char Mark = '\uFDD0';
    private const char LineEnd = '\uFDDF';

    /// <summary>What the texts of a question are written in. Moodle's own is HTML with line ends.</summary>
    public enum Markup
    {
        Moodle,
        Html,
        Plain,
        Markdown,
    }

    /// <summary>With others for the characters that have a backslash before them, so that every special one that is left means something.</summary>
    public static string Protect(string text)
    {
        var protectedText = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            var next = character == '\\' && at + 1 < text.Length ? text[at + 1] : '\0';
            if (next == 'n' || (next != '\0' && Special.Contains(next, StringComparison.Ordinal)))
            {
                protectedText.Append(next == 'n' ? LineEnd : (char)(Mark + Special.IndexOf(next, StringComparison.Ordinal)));
                at++;
            }
            else
            {
                protectedText.Append(character is >= Mark and <= LineEnd ? '\uFFFD' : character);
            }
        }

        return protectedText.ToString();
    }

    /// <summary>With a backslash before what would mean something.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            if (character == '\n')
            {
                escaped.Append("\\n");
                continue;
            }

            if (Special.Contains(character, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>A text that was protected as a person reads it, and what it is written in, unless it says so itself.</summary>
    public static (string Text, Markup Markup) Read(string text, Markup usual)
    {
        text = text.Trim();
        var (begin, markup) = text switch
        {
            _ when text.StartsWith("[html]", StringComparison.OrdinalIgnoreCase) => (6, Markup.Html),
            _ when text.StartsWith("[plain]", StringComparison.OrdinalIgnoreCase) => (7, Markup.Plain),
            _ when text.StartsWith("[moodle]", StringComparison.OrdinalIgnoreCase) => (8, Markup.Moodle),
            _ when text.StartsWith("[markdown]", StringComparison.OrdinalIgnoreCase) => (10, Markup.Markdown),
            _ => (0, usual),
        };
        var plain = Restore(text[begin..]).Trim();
        return (markup switch
        {
            Markup.Html => HtmlText.Of(plain.Replace('\n', ' ')),
            Markup.Moodle => HtmlText.Of(plain),
            _ => plain,
        }, markup);
    }

    /// <summary>Without a look at what it is written in.</summary>
    public static string Restore(string text) =>
        text.AsSpan().ContainsAnyInRange(Mark, LineEnd)
            ? string.Create(text.Length, text, (plain, source) =>
            {
                for (var at = 0; at < plain.Length; at++)
                {
                    plain[at] = source[at] switch
                    {
                        LineEnd => '\n',
                        >= Mark and < LineEnd and var character => Special[character - Mark],
                        var character => character,
                    };
                }
            })
            : text;
}
