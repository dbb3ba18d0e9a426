using System.Xml.Linq;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Exchange.Qti;

/// <summary>Makes a question of an item that has one interaction, or none. Reason: why there is none.</summary>
internal static class QtiQuestion
{
    public static (Question? Question, string? Reason) Read(QtiItem item)
    {
        var (question, reason) = item switch
        {
            { IsItem: false } => ((Question?)null, "It is no item of QTI 2.1."),
            { Interactions: [] } => (new Slide { Text = item.Text }, null),
            { Interactions: [var interaction] } => Of(item, interaction),
            _ => (null, $"It asks {item.Interactions.Count} things in one ({string.Join(", ", item.Interactions.Select(interaction => interaction.Name.LocalName).Distinct().Take(5))}); a question asks one."),
        };
        return question is null ? (null, reason) : (question with { Media = item.Media, Explanation = item.Explanation() }, null);
    }

    private static (Question?, string?) Of(QtiItem item, XElement interaction) => interaction.Name.LocalName switch
    {
        "choiceInteraction" => QtiChoices.Read(item, interaction),
        "orderInteraction" => Order(item),
        "sliderInteraction" => Slider(item, interaction),
        "textEntryInteraction" when item.IsNumber => Estimate(item),
        "textEntryInteraction" => Words(item),
        "extendedTextInteraction" when interaction.Attribute("class")?.Value == QtiNames.CloudClass => (new WordCloud { Text = item.Text, Words = (int)Math.Clamp(QtiNumber.Read(interaction.Attribute("maxStrings")?.Value) ?? 3, 1, 10) }, null),
        "extendedTextInteraction" when item.Mapping.Count > 0 || item.Correct.Count > 0 => Words(item),
        var other => (null, $"There is no question of the type “{Excerpt.Of(other)}” here."),
    };

    private static (Question?, string?) Order(QtiItem item)
    {
        var (choices, correct) = (item.Choices(), item.Correct);
        return choices.Count == correct.Count && choices.Select(choice => choice.Identifier).Order(StringComparer.Ordinal).SequenceEqual(correct.Order(StringComparer.Ordinal))
            ? (new Ordering { Text = item.Text, Items = [.. correct.Select(identifier => choices.First(choice => choice.Identifier == identifier).Choice)] }, null)
            : (null, "It does not say what the right order of all its items is.");
    }

    private static (Question?, string?) Slider(QtiItem item, XElement interaction)
    {
        var range = QtiRange.Of(item);
        if (range is not var (from, to) || QtiNumber.Read(interaction.Attribute("lowerBound")?.Value) is not { } min || QtiNumber.Read(interaction.Attribute("upperBound")?.Value) is not { } max)
        {
            return (null, "It does not say from where to where its scale goes, or what on it is right.");
        }

        var step = QtiNumber.Read(item.Outcome(QtiNames.Step)) ?? QtiNumber.Read(interaction.Attribute("step")?.Value) ?? 1;
        return (new Slider { Text = item.Text, Min = min, Max = max, Step = step, From = from, To = to, Unit = item.Outcome(QtiNames.Unit) }, null);
    }

    private static (Question?, string?) Estimate(QtiItem item)
    {
        if (QtiRange.Of(item) is not var (from, to))
        {
            return (null, "It does not say which number is right.");
        }

        var middle = from + ((to - from) / 2);
        var solution = QtiNumber.Read(item.Correct is [var correct, ..] ? correct : null) ?? middle;
        var tolerance = QtiRange.Tolerance(item) ?? Math.Max(to - solution, solution - from);
        return (new Estimate { Text = item.Text, Solution = solution, Tolerance = tolerance, Unit = item.Outcome(QtiNames.Unit) }, null);
    }

    private static (Question?, string?) Words(QtiItem item)
    {
        var mapping = item.Mapping.Where(entry => entry.Value > 0).ToList();
        var most = mapping.Select(entry => entry.Value).DefaultIfEmpty().Max();
        if (mapping.Any(entry => entry.Value < most))
        {
            item.Remarks.Add("Answers that gave a part of the points give none.");
        }

        var accepted = mapping.Count > 0 ? [.. mapping.Where(entry => entry.Value == most).Select(entry => entry.Key)] : item.Correct;
        return accepted.Count == 0
            ? (null, "It does not say which answers are right.")
            : (new ShortText { Text = item.Text, Accepted = accepted, CaseCounts = mapping.Any(entry => entry.Case), Typos = item.Outcome(QtiNames.Typos) == "true" }, null);
    }
}
