using System.Net;
using System.Text.RegularExpressions;

namespace QuizNet.Quiz.Exchange.Texts;

/// <summary>What a person reads of a text that other systems keep as HTML. Questions here have no markup, but line ends, $maths$ and `code`.</summary>
internal static partial class HtmlText
{
    private const string Code = "`";

    public static string Of(string html)
    {
        if (!html.AsSpan().ContainsAny('<', '&'))
        {
            return html.Trim();
        }

        var text = Comment().Replace(html, "");
        text = Unseen().Replace(text, "");
        text = Break().Replace(text, "\n");
        text = CodeTag().Replace(text, Code);
        text = AnyTag().Replace(text, "");
        text = ManyLineEnds().Replace(WebUtility.HtmlDecode(text).Replace('\u00A0', ' '), "\n\n");
        return text.Trim();
    }

    /// <summary>Whether there is a picture, a sound or a film in it.</summary>
    public static bool HasMedia(string html) => html.Contains('<', StringComparison.Ordinal) && MediaTag().IsMatch(html);

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Comment();

    [GeneratedRegex("<(?:script[ >].*?</script|style[ >].*?</style)[^>]*>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Unseen();

    [GeneratedRegex("[ \\t]*(?:<br[^<>]*>|</(?:p|div|li|tr|h[1-6])>)[ \\t]*\\n?", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Break();

    [GeneratedRegex("</?(?:code|tt|kbd)>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex CodeTag();

    // Not "a < b".
    [GeneratedRegex("</?[a-z][^<>]*>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex AnyTag();

    [GeneratedRegex("\\n[ \\t]*\\n\\s*", RegexOptions.NonBacktracking)]
    private static partial Regex ManyLineEnds();

    [GeneratedRegex("<(?:img|audio|video|source|object|embed|iframe)[\\s/>]", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex MediaTag();
}
