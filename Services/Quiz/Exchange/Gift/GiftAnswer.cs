using System.Globalization;
using System.Text.RegularExpressions;

namespace QuizNet.Quiz.Exchange.Gift;

/// <summary>One of those in braces. Sign is = or ~, or nothing before the first. Weight is in percent, where there is one.</summary>
internal sealed partial record GiftAnswer(char Sign, double? Weight, string Text, string? Feedback)
{
    /// <summary>Weighted: the sign that a weight may follow. A choice has it behind ~, for = is all of the points there; others have it behind =.</summary>
    public static IReadOnlyList<GiftAnswer> Of(string answers, GiftText.Markup markup, char weighted)
    {
        List<GiftAnswer> found = [];
        var begin = 0;
        while (begin < answers.Length)
        {
            var end = answers.AsSpan(begin + 1).IndexOfAny('=', '~') is >= 0 and var next ? begin + 1 + next : answers.Length;

            // "~=" is one sign, and the second counts.
            if (answers.AsSpan(begin, end - begin).Trim() is not "~")
            {
                found.Add(One(answers[begin..end], markup, weighted));
            }

            begin = end;
        }

        return found;
    }

    private static GiftAnswer One(string answer, GiftText.Markup markup, char weighted)
    {
        var sign = answer[0] is '=' or '~' ? answer[0] : '\0';
        var text = (sign == '\0' ? answer : answer[1..]).Trim();
        double? weight = null;
        if ((sign == '\0' || sign == weighted) && Percent().Match(text) is { Success: true } percent)
        {
            (weight, text) = (double.Parse(percent.Groups[1].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture), text[percent.Length..]);
        }

        var parts = text.Split('#', 2);
        var feedback = parts.Length == 1 ? "" : GiftText.Read(parts[1], markup).Text;
        return new GiftAnswer(sign, weight, GiftText.Read(parts[0], markup).Text, feedback.Length == 0 ? null : feedback);
    }

    [GeneratedRegex(@"^%(-?[0-9]{1,3}(?:\.[0-9]{0,10})?)%")]
    private static partial Regex Percent();
}
