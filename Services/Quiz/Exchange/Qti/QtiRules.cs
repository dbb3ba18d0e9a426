using System.Xml.Linq;

namespace QuizNet.Quiz.Exchange.Qti;

/// <summary>Rules that an item has for its points (responseProcessing), as far as one can say what they mean.</summary>
internal static class QtiRules
{
    private static readonly HashSet<string> Comparing = ["match", "member", "equal", "equalRounded", "stringMatch", "substring", "patternMatch", "contains", "gte", "gt", "lte", "lt", "customOperator"];

    /// <summary>Whether points are for the correct response, or for what the mapping says, and for nothing else.</summary>
    public static bool AreUsual(XElement? processing) =>
        processing is null
        || processing.Attribute("template") is not null
        || processing.Descendants().Where(element => Comparing.Contains(element.Name.LocalName)).All(IsUsual);

    /// <summary>Identifiers for which a condition gives points.</summary>
    public static IReadOnlyList<string> ComparedWith(XElement? processing) =>
    [
        .. (processing?.Descendants() ?? [])
            .Where(element => element.Name.LocalName is "responseIf" or "responseElseIf" && GivesPoints(element))
            .SelectMany(condition => condition.Elements().Take(1).SelectMany(test => test.DescendantsAndSelf()))
            .Where(element => element.Name.LocalName is "match" or "member" && !element.Ancestors().Any(around => around.Name.LocalName == "not"))
            .SelectMany(test => test.Descendants().Where(value => value.Name.LocalName == "baseValue" && value.Attribute("baseType")?.Value == "identifier"))
            .Select(value => value.Value.Trim())
            .Distinct(),
    ];

    private static bool IsUsual(XElement comparison) =>
        comparison.Name.LocalName == "match" && comparison.Elements().Any(side => side.Name.LocalName == "correct" || side.Attribute("identifier")?.Value is "FEEDBACK" or "FEEDBACKBASIC");

    private static bool GivesPoints(XElement condition) => condition.Elements().Any(rule =>
        rule.Name.LocalName == "setOutcomeValue" && rule.Descendants().Any(value => value.Name.LocalName == "baseValue" && QtiNumber.Read(value.Value) > 0));
}
