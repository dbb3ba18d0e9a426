using System.Net;
using System.Text.RegularExpressions;

namespace QuizNet.Quiz.Exchange.Texts;

/// <summary>HTML of a question: what a person reads of it, and the pictures and sounds that it shows.</summary>
internal sealed partial record MarkedText(string Text, IReadOnlyList<ShownFile> Files)
{
    // A question shows one, and says so if there are more.
    private const int MostFiles = 20;

    /// <summary>Maths as TeX and as MathJax finds it, blocks of code, and small digits, become what they are in texts here.</summary>
    public static MarkedText Of(string html)
    {
        if (!html.AsSpan().ContainsAny("<&\\$"))
        {
            return new MarkedText(html.Trim(), []);
        }

        var text = Block().Replace(html, block => $"\n```\n{CodeTag().Replace(block.Groups[1].Value, "").Trim('\r', '\n')}\n```\n");
        text = Small().Replace(text, part => part.Groups[1].Value.Equals("sup", StringComparison.OrdinalIgnoreCase) ? Raised(part.Groups[2].Value) : Lowered(part.Groups[2].Value));
        text = HtmlText.Of(text);
        text = Maths().Replace(text, maths => $"${(maths.Groups[1].Value + maths.Groups[2].Value + maths.Groups[3].Value).Trim()}$");
        return new MarkedText(text, [.. Shown().Matches(html).Take(MostFiles).Select(FileOf).OfType<ShownFile>()]);
    }

    private static ShownFile? FileOf(Match tag) => (Attribute(tag.Value, "src") ?? Attribute(tag.Value, "data")) is { Length: > 0 } source
        ? new ShownFile(source, Attribute(tag.Value, "alt") is { } alternative && !string.IsNullOrWhiteSpace(alternative) ? alternative.Trim() : null)
        : null;

    private static string? Attribute(string tag, string name) => Attributes().Matches(tag)
        .Where(attribute => attribute.Groups[1].Value.Equals(name, StringComparison.OrdinalIgnoreCase))
        .Select(attribute => WebUtility.HtmlDecode(attribute.Groups[2].Value + attribute.Groups[3].Value))
        .FirstOrDefault();

    private static string Raised(string text) => Mapped(text, "0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ") ?? $"^{text}";

    private static string Lowered(string text) => Mapped(text, "0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎") ?? $"_{text}";

    private static string? Mapped(string text, string from, string to) =>
        text.All(character => from.Contains(character, StringComparison.Ordinal)) ? string.Concat(text.Select(character => to[from.IndexOf(character, StringComparison.Ordinal)])) : null;

    [GeneratedRegex("<pre(?:[ \n][^<>]*)?>(.*?)</pre>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Block();

    [GeneratedRegex("</?code[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex CodeTag();

    [GeneratedRegex("<(su[bp])>([^<>]+)</su[bp]>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Small();

    // \( … \), \[ … \] and $$ … $$.
    [GeneratedRegex(@"\\\(([^\n$]+?)\\\)|\\\[([^\n$]+?)\\\]|\$\$([^\n$]+?)\$\$", RegexOptions.NonBacktracking)]
    private static partial Regex Maths();

    [GeneratedRegex("<(?:img|audio|video|source|object|embed)[ \t\r\n][^<>]*>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Shown();

    [GeneratedRegex("""([A-Za-z-]+)[ \t\r\n]*=[ \t\r\n]*(?:"([^"]*)"|'([^']*)')""", RegexOptions.NonBacktracking)]
    private static partial Regex Attributes();
}

/// <summary>A picture or a sound in a text: where it is, and what it shows in words.</summary>
internal sealed record ShownFile(string Source, string? Alternative);
