using System.Xml.Linq;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Exchange.Qti;

/// <summary>An item taken apart. Remarks: what is not as it was.</summary>
internal sealed class QtiItem
{
    private readonly XElement _item;
    private readonly QtiFiles _files;
    private readonly XElement? _declaration;

    public QtiItem(XElement item, QtiFiles files)
    {
        (_item, _files) = (item, files);
        var body = Child(item, "itemBody");
        Interactions = [.. (body?.Descendants() ?? []).Where(element => element.Name.LocalName.EndsWith("Interaction", StringComparison.Ordinal))];
        var response = Interactions.Count == 1 ? Interactions[0].Attribute("responseIdentifier")?.Value : null;
        _declaration = item.Elements().FirstOrDefault(element => element.Name.LocalName == "responseDeclaration" && element.Attribute("identifier")?.Value == response);
        Text = Interactions.Count > 1 ? "" : QtiText.Of(body);
        Media = First(body?.Elements().Where(element => !element.DescendantsAndSelf().Any(inner => inner.Name.LocalName == "simpleChoice"))
            .Concat(body.Descendants().Where(inner => inner.Name.LocalName == "prompt")) ?? [], "question");
        Processing = Child(item, "responseProcessing");
    }

    public List<string> Remarks { get; } = [];

    public string? Title => _item.Attribute("title")?.Value is { Length: > 0 } title ? title : null;

    public bool IsItem => _item.Name.LocalName == QtiPackage.Item;

    public IReadOnlyList<XElement> Interactions { get; }

    public string Text { get; }

    public Media? Media { get; }

    public XElement? Processing { get; }

    public string? Cardinality => _declaration?.Attribute("cardinality")?.Value;

    public bool IsNumber => _declaration?.Attribute("baseType")?.Value is "float" or "integer";

    /// <summary>Values of the right response, in their order.</summary>
    public IReadOnlyList<string> Correct => [.. Child(_declaration, "correctResponse")?.Elements().Select(value => value.Value) ?? []];

    /// <summary>What responses are worth, where it is said of each.</summary>
    public IReadOnlyList<(string Key, double Value, bool Case)> Mapping =>
    [
        .. (Child(_declaration, "mapping")?.Elements() ?? []).Select(entry => (
            entry.Attribute("mapKey")?.Value ?? "", QtiNumber.Read(entry.Attribute("mappedValue")?.Value) ?? 0, entry.Attribute("caseSensitive")?.Value is "true" or "1")),
    ];

    public string? Outcome(string identifier) => _item.Elements()
        .FirstOrDefault(element => element.Name.LocalName == "outcomeDeclaration" && element.Attribute("identifier")?.Value == identifier)?
        .Elements().FirstOrDefault()?.Value;

    public IReadOnlyList<(string Identifier, Choice Choice)> Choices() =>
    [
        .. Interactions[0].Elements().Where(element => element.Name.LocalName == "simpleChoice")
            .Select(choice => (choice.Attribute("identifier")?.Value ?? "", new Choice(QtiText.OfChoice(choice), First([choice], "answers")))),
    ];

    /// <summary>What is said when it is over: the first of it.</summary>
    public string? Explanation()
    {
        List<string> feedback = [.. _item.Elements().Where(element => element.Name.LocalName == "modalFeedback").Select(QtiText.Of).Where(text => text.Length > 0).Distinct()];
        if (feedback.Count > 1 || _item.Descendants().Any(element => element.Name.LocalName is "feedbackInline" or "feedbackBlock"))
        {
            Remarks.Add("Of what is said to those who have answered, only the first that is for all came in.");
        }

        return feedback.FirstOrDefault();
    }

    private static XElement? Child(XElement? element, string name) => element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    private Media? First(IEnumerable<XElement> elements, string what)
    {
        var media = _files.In(elements);
        if (media.Contains(null))
        {
            Remarks.Add($"A picture or sound of its {what} is not in the file; it was left out.");
        }

        if (media.Count(found => found is not null) > 1)
        {
            Remarks.Add($"Of the pictures and sounds of its {what} the first came in.");
        }

        return media.FirstOrDefault(found => found is not null);
    }
}
