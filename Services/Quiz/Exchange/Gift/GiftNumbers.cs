using System.Globalization;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Exchange.Gift;

/// <summary>1822, 1822:5 (that much more or less), or 1817..1827. It is an estimate here, in which the nearer wins more.</summary>
internal static class GiftNumbers
{
    public static (Question? Question, string? Reason) Of(GiftParts parts, IReadOnlyList<GiftAnswer> answers, List<string> remarks)
    {
        List<GiftAnswer> right = [.. answers.Where(answer => answer.Sign != '~' && answer.Weight is null or >= 100)];
        if (right.Count == 0)
        {
            return (null, "None of its numbers is fully right.");
        }

        if (Read(right[0].Text) is not var (number, tolerance))
        {
            return (null, "Its answer is no number. Numbers are written like 3.14, 3.14:0.01 or 3..4.");
        }

        if (answers.Count(answer => answer.Sign != '~') > 1)
        {
            remarks.Add("It had several right numbers; the first counts.");
        }

        var explanation = GiftQuestion.Explanation(parts, [right[0].Feedback], answers.Except([right[0]]).Select(answer => answer.Feedback), remarks);
        return (new Estimate { Text = parts.Text, Solution = number, Tolerance = tolerance, Explanation = explanation }, null);
    }

    private static (double Number, double Tolerance)? Read(string text)
    {
        if (text.IndexOf("..", StringComparison.Ordinal) is > 0 and var dots)
        {
            return Number(text[..dots]) is { } from && Number(text[(dots + 2)..]) is { } to && from <= to ? Between(from, to) : null;
        }

        var parts = text.Split(':', 2);
        return Number(parts[0]) is { } number && (parts.Length == 1 ? 0 : Number(parts[1])) is { } tolerance ? (number, tolerance) : null;
    }

    /// <summary>The middle of a range, and how far its ends are from it.</summary>
    public static (double Number, double Tolerance) Between(double from, double to)
    {
        var middle = from + ((to - from) / 2);
        return (middle, to - middle);
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
