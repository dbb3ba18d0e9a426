using System.Xml.Linq;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Exchange.Qti;

/// <summary>What is right, as an item says it: the declaration of the response, the outcomes, and how the one becomes the other.</summary>
internal static class QtiScoring
{
    private static XNamespace Ns => QtiNames.Qti;

    public static XElement? Response(Question question) => question switch
    {
        Slide => null,
        SingleChoice single => Declared("single", "identifier", Correct(QtiItemWriter.Identifier(question, single.Solution))),
        TrueOrFalse truth => Declared("single", "identifier", Correct(QtiItemWriter.Identifier(question, truth.Solution ? 0 : 1))),
        MultipleChoice multiple => Declared("multiple", "identifier", Correct([.. multiple.Solutions.Select(solution => QtiItemWriter.Identifier(question, solution))])),
        Ordering order => Declared("ordered", "identifier", Correct([.. order.Items.Select((_, number) => QtiItemWriter.Identifier(question, number))])),
        Poll poll => Declared(poll.Several ? "multiple" : "single", "identifier"),
        Slider slider => Declared("single", "float", Correct(slider.From)),
        Estimate estimate => Declared("single", "float", Correct(estimate.Solution)),
        ShortText text => Declared("single", "string", Correct(text.Accepted[0]), Mapping(text)),
        _ => Declared("multiple", "string"),
    };

    public static IEnumerable<XElement> Outcomes(Question question) =>
    [
        .. question is Slide or Poll or WordCloud ? Array.Empty<XElement>() : [Outcome(QtiNames.Score, "float", 0)],
        .. question.Explanation is null ? Array.Empty<XElement>() : [Outcome(QtiNames.Feedback, "identifier", "explanation")],
        .. question switch
        {
            ShortText text => (XElement[])[Outcome(QtiNames.Typos, "boolean", text.Typos)],
            Slider slider => [Outcome(QtiNames.Step, "float", slider.Step), .. Unit(slider.Unit)],
            Estimate estimate => Unit(estimate.Unit),
            _ => [],
        },
    ];

    public static XElement? Processing(Question question) => question switch
    {
        Slide or Poll or WordCloud => null,
        ShortText => new XElement(Ns + "responseProcessing", new XAttribute("template", QtiNames.MapResponse)),
        Slider slider => If(new XElement(Ns + "and", new XElement(Ns + "gte", Given(), Number(slider.From)), new XElement(Ns + "lte", Given(), Number(slider.To)))),
        Estimate { Tolerance: var tolerance } => If(new XElement(
            Ns + "equal",
            new XAttribute("toleranceMode", tolerance > 0 ? "absolute" : "exact"),
            tolerance > 0 ? new XAttribute("tolerance", $"{QtiNumber.Write(tolerance)} {QtiNumber.Write(tolerance)}") : null,
            Given(),
            new XElement(Ns + "correct", new XAttribute("identifier", QtiNames.Response)))),
        _ => new XElement(Ns + "responseProcessing", new XAttribute("template", QtiNames.MatchCorrect)),
    };

    private static XElement Declared(string cardinality, string type, params object?[] content) => new(
        Ns + "responseDeclaration", new XAttribute("identifier", QtiNames.Response), new XAttribute("cardinality", cardinality), new XAttribute("baseType", type), content);

    private static XElement Correct(params object[] values) => new(Ns + "correctResponse", values.Select(value => new XElement(Ns + "value", value)));

    private static XElement Mapping(ShortText text) => new(
        Ns + "mapping",
        new XAttribute("defaultValue", 0),
        text.Accepted.Select(accepted => new XElement(
            Ns + "mapEntry", new XAttribute("mapKey", accepted), new XAttribute("mappedValue", 1), new XAttribute("caseSensitive", text.CaseCounts))));

    private static XElement Outcome(string identifier, string type, object value) => new(
        Ns + "outcomeDeclaration",
        new XAttribute("identifier", identifier),
        new XAttribute("cardinality", "single"),
        new XAttribute("baseType", type),
        new XElement(Ns + "defaultValue", new XElement(Ns + "value", value)));

    private static XElement[] Unit(string? unit) => unit is null ? [] : [Outcome(QtiNames.Unit, "string", unit)];

    private static XElement If(XElement condition) => new(
        Ns + "responseProcessing",
        new XElement(
            Ns + "responseCondition",
            new XElement(Ns + "responseIf", condition, new XElement(Ns + "setOutcomeValue", new XAttribute("identifier", QtiNames.Score), Number(1)))));

    private static XElement Given() => new(Ns + "variable", new XAttribute("identifier", QtiNames.Response));

    private static XElement Number(double number) => new(Ns + "baseValue", new XAttribute("baseType", "float"), number);
}
