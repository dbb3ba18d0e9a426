using System.Xml.Linq;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Exchange.Qti;

/// <summary>One choice or several, true or false, or a poll where nothing is right.</summary>
internal static class QtiChoices
{
    public static (Question? Question, string? Reason) Read(QtiItem item, XElement interaction)
    {
        var kind = interaction.Attribute("class")?.Value;
        var choices = item.Choices();
        var options = choices.Select(choice => choice.Choice).ToList();
        var several = item.Cardinality is "multiple" || (item.Cardinality is null && interaction.Attribute("maxChoices")?.Value is not (null or "1"));
        var right = Right(item, several);
        if (right.Count == 0)
        {
            if (kind != QtiNames.PollClass)
            {
                item.Remarks.Add("It does not say what is right, so it has become a poll.");
            }

            return (new Poll { Text = item.Text, Options = options, Several = several }, null);
        }

        var solutions = right.Select(identifier => choices.Index().Where(choice => choice.Item.Identifier == identifier).Select(choice => choice.Index).DefaultIfEmpty(-1).First()).ToList();
        return solutions switch
        {
            _ when solutions.Contains(-1) => (null, "Its solution is none of its choices."),
            _ when several => (new MultipleChoice { Text = item.Text, Options = options, Solutions = solutions }, null),
            [var only] when kind == QtiNames.TruthClass || (kind != QtiNames.SingleClass && IsTruth(options)) =>
                (new TrueOrFalse { Text = item.Text, Solution = bool.TryParse(options[only].Text, out var truth) && truth }, null),
            [var only] => (new SingleChoice { Text = item.Text, Options = options, Solution = only }, null),
            _ => (null, "Several of its choices are right, but only one may be chosen."),
        };
    }

    // What it says is correct; else what gives points; else what its own rules compare with.
    private static IReadOnlyList<string> Right(QtiItem item, bool several)
    {
        var mapping = item.Mapping.Where(entry => entry.Value > 0).ToList();
        if (item.Correct is { Count: > 0 } correct)
        {
            RemarkOnRules(item);
            return correct;
        }

        if (mapping.Count > 0)
        {
            var most = mapping.Max(entry => entry.Value);
            return [.. mapping.Where(entry => several || entry.Value == most).Select(entry => entry.Key)];
        }

        var compared = QtiRules.ComparedWith(item.Processing);
        if (compared.Count > 0)
        {
            item.Remarks.Add("It has rules of its own for its points; right is what they give points for.");
        }

        return compared;
    }

    private static void RemarkOnRules(QtiItem item)
    {
        if (!QtiRules.AreUsual(item.Processing))
        {
            item.Remarks.Add("It has rules of its own for its points; they were left out, and right is what it calls correct.");
        }
    }

    private static bool IsTruth(List<Choice> options) =>
        options is [{ Media: null }, { Media: null }] && bool.TryParse(options[0].Text, out var first) && bool.TryParse(options[1].Text, out var second) && first != second;
}
