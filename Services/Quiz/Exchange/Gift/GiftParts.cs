using QuizNet.Quiz.Exchange.Texts;

namespace QuizNet.Quiz.Exchange.Gift;

/// <summary>A question taken apart: its name, what is asked, what stands in braces (null: there are none) and the feedback to everybody at the end of it.</summary>
internal sealed record GiftParts(string? Name, string Text, GiftText.Markup Markup, string? Answers, string? Feedback, bool HasMedia)
{
    private const string Blank = "_____";
    private const string ToEverybody = "####";

    /// <summary>Null: its braces do not fit together.</summary>
    public static GiftParts? Of(string block)
    {
        var text = GiftText.Protect(block);
        string? name = null;
        if (text.StartsWith("::", StringComparison.Ordinal) && text.IndexOf("::", 2, StringComparison.Ordinal) is > 0 and var end)
        {
            (name, text) = (GiftText.Restore(text[2..end]).Trim(), text[(end + 2)..].Trim());
        }

        var (open, close) = (text.IndexOf('{', StringComparison.Ordinal), text.IndexOf('}', StringComparison.Ordinal));
        if (open < 0 && close < 0)
        {
            return Of(name, text, answers: null);
        }

        if (open < 0 || close < open || text.AsSpan(close + 1).ContainsAny('{', '}'))
        {
            return null;
        }

        var rest = text[(close + 1)..];
        return Of(name, text[..open] + (rest.Trim().Length == 0 ? "" : Blank) + rest, text[(open + 1)..close].Trim());
    }

    private static GiftParts Of(string? name, string question, string? answers)
    {
        var (text, markup) = GiftText.Read(question, GiftText.Markup.Moodle);
        var hasMedia = HtmlText.HasMedia(question) || (answers is not null && HtmlText.HasMedia(answers));
        if (answers?.LastIndexOf(ToEverybody, StringComparison.Ordinal) is not (>= 0 and var begin))
        {
            return new GiftParts(name, text, markup, answers, Feedback: null, hasMedia);
        }

        var feedback = GiftText.Read(answers[(begin + ToEverybody.Length)..], markup).Text;
        return new GiftParts(name, text, markup, answers[..begin].Trim(), feedback.Length == 0 ? null : feedback, hasMedia);
    }
}
