using System.Xml.Linq;

namespace QuizNet.Quiz.Exchange.Qti;

/// <summary>What the metadata (LOM, in whichever of its versions) say of a package or an item.</summary>
internal sealed record QtiAbout(string? Title, string? Description, string? Language, IReadOnlyList<string> Tags)
{
    public static QtiAbout Of(XElement? element)
    {
        var general = element?.Descendants().FirstOrDefault(inner => inner.Name.LocalName == "general");
        return new QtiAbout(
            Words(general, "title").FirstOrDefault(),
            Words(general, "description").FirstOrDefault(),
            general?.Elements().FirstOrDefault(inner => inner.Name.LocalName == "language")?.Value is { Length: > 0 } language ? language : null,
            [.. Words(general, "keyword").Distinct()]);
    }

    private static IEnumerable<string> Words(XElement? general, string name) =>
        (general?.Elements() ?? []).Where(element => element.Name.LocalName == name)
            .Select(element => (element.Elements().FirstOrDefault(inner => inner.Name.LocalName is "langstring" or "string") ?? element).Value)
            .Where(text => !string.IsNullOrWhiteSpace(text));
}
