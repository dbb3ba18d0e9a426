using System.Globalization;
using System.Xml.Linq;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Exchange.Qti;

/// <summary>Writes questions as items. Files: pictures and sounds in the package, by their address in the quiz.</summary>
internal sealed class QtiItemWriter(IReadOnlyDictionary<string, ExportedFile> files)
{
    public const string Folder = "media/";

    private static XNamespace Ns => QtiNames.Qti;

    public XElement Item(Question question, int number) => new(
        Ns + "assessmentItem",
        new XAttribute("identifier", QtiTest.Identifier(number)),
        new XAttribute("title", Excerpt.Of(question.Text)),
        new XAttribute("adaptive", "false"),
        new XAttribute("timeDependent", "false"),
        new XAttribute("toolName", "QuizNet"),
        QtiScoring.Response(question),
        QtiScoring.Outcomes(question),
        new XElement(Ns + "itemBody", Text("div", question.Text), Shown(question.Media) is { } media ? new XElement(Ns + "p", media) : null, Interaction(question)),
        QtiScoring.Processing(question),
        question.Explanation is null ? null : Feedback(question.Explanation));

    /// <summary>What there is to choose from, or to bring in order.</summary>
    public static IReadOnlyList<Choice> Choices(Question question) => question switch
    {
        SingleChoice single => single.Options,
        MultipleChoice multiple => multiple.Options,
        Poll poll => poll.Options,
        Ordering order => order.Items,
        TrueOrFalse => [new Choice("True"), new Choice("False")],
        _ => [],
    };

    public static string Identifier(Question question, int choice) =>
        question is TrueOrFalse ? (choice == 0 ? "true" : "false") : string.Create(CultureInfo.InvariantCulture, $"c{choice + 1}");

    private XElement? Interaction(Question question) => question switch
    {
        Slide => null,
        Ordering => Interaction("orderInteraction", null, new XAttribute("shuffle", "true"), Options(question)),
        TrueOrFalse => Interaction("choiceInteraction", QtiNames.TruthClass, Choosing(1), Options(question)),
        SingleChoice => Interaction("choiceInteraction", QtiNames.SingleClass, Choosing(1), Options(question)),
        MultipleChoice => Interaction("choiceInteraction", null, Choosing(0), Options(question)),
        Poll poll => Interaction("choiceInteraction", QtiNames.PollClass, Choosing(poll.Several ? 0 : 1), Options(question)),
        Slider slider => Interaction("sliderInteraction", null, new XAttribute("lowerBound", slider.Min), new XAttribute("upperBound", slider.Max), WholeStep(slider)),
        WordCloud cloud => Interaction("extendedTextInteraction", QtiNames.CloudClass, new XAttribute("maxStrings", cloud.Words)),
        _ => new XElement(Ns + "p", Interaction("textEntryInteraction", null)),
    };

    private static XElement Interaction(string name, string? kind, params object?[] content) =>
        new(Ns + name, kind is null ? null : new XAttribute("class", kind), new XAttribute("responseIdentifier", QtiNames.Response), content);

    private static object[] Choosing(int most) => [new XAttribute("shuffle", "false"), new XAttribute("maxChoices", most)];

    // QTI has whole steps only; the step itself is among the outcomes.
    private static XAttribute? WholeStep(Slider slider) => slider.Step == Math.Floor(slider.Step) && slider.Step <= int.MaxValue ? new XAttribute("step", (int)slider.Step) : null;

    private object[] Options(Question question) =>
        [.. Choices(question).Select((choice, number) => new XElement(Ns + "simpleChoice", new XAttribute("identifier", Identifier(question, number)), Text("span", choice.Text), Shown(choice.Media)))];

    private XElement? Shown(Media? media)
    {
        if (media is null || (!files.TryGetValue(media.Url, out var file) && !WebAddress.Is(media.Url)))
        {
            return null;
        }

        var address = file is null ? media.Url : $"../{Folder}{Uri.EscapeDataString(file.Name)}";
        return file is null || file.Type.StartsWith("image/", StringComparison.Ordinal)
            ? new XElement(Ns + "img", new XAttribute("src", address), new XAttribute("alt", media.Alternative ?? ""))
            : new XElement(Ns + "object", new XAttribute("data", address), new XAttribute("type", file.Type), media.Alternative);
    }

    private static XElement Feedback(string explanation) => new(
        Ns + "modalFeedback",
        new XAttribute("outcomeIdentifier", QtiNames.Feedback),
        new XAttribute("identifier", "explanation"),
        new XAttribute("showHide", "show"),
        Text("div", explanation));

    private static XElement Text(string element, string text) => new(
        Ns + element,
        new XAttribute("class", QtiNames.TextClass),
        text.Split('\n').SelectMany((line, number) => number == 0 ? [new XText(line)] : new object[] { new XElement(Ns + "br"), new XText(line) }));
}
