using System.Xml.Linq;
using QuizNet.Quiz.Exchange.Texts;

namespace QuizNet.Quiz.Exchange.Qti;

/// <summary>What a person reads of an item's elements, which are XHTML.</summary>
internal static class QtiText
{
    // Where words are to be put in.
    private const string Gap = "_____";

    public static string Of(XElement? element) => element is null ? "" : element.DescendantsAndSelf().FirstOrDefault(IsExact) is { } exact ? Exactly(exact) : MarkedText.Of(Html(element)).Text;

    private static bool IsExact(XElement element) => element.Attribute("class")?.Value == QtiNames.TextClass;

    private static string Exactly(XElement element) =>
        string.Concat(element.Nodes().Select(node => node is XText text ? text.Value : node is XElement { Name.LocalName: "br" } ? "\n" : ""));

    private static string Html(XElement element) => Plain(element)?.ToString(SaveOptions.DisableFormatting) ?? "";

    // Without name spaces, and without what is shown elsewhere or only to some.
    private static XElement? Plain(XElement element) => element.Name.LocalName switch
    {
        "object" or "simpleChoice" or "feedbackInline" or "feedbackBlock" or "rubricBlock" or "templateInline" or "templateBlock" => null,
        "textEntryInteraction" => element.Parent is { } parent && parent.Nodes().OfType<XText>().Any(text => !string.IsNullOrWhiteSpace(text.Value)) ? new XElement("span", Gap) : null,
        "prompt" => Copy(element, "p"),
        var name => Copy(element, name),
    };

    private static XElement Copy(XElement element, string name) => new(name, element.Nodes().Select(node => node switch
    {
        XElement inner => Plain(inner),
        XText text => new XText(text.Value),
        _ => (object?)null,
    }));

    /// <summary>Of a choice, which is left out of the text around it.</summary>
    public static string OfChoice(XElement choice) => choice.DescendantsAndSelf().FirstOrDefault(IsExact) is { } exact ? Exactly(exact) : MarkedText.Of(Copy(choice, "span").ToString(SaveOptions.DisableFormatting)).Text;
}
