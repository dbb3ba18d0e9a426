using System.Globalization;
using System.Xml.Linq;
using QuizNet.Contracts;
using QuizNet.Quiz.Exchange.Texts;

namespace QuizNet.Quiz.Exchange.Moodle;

/// <summary>What questions of all types have. Remarks: what is not as it was.</summary>
internal sealed class MoodleParts
{
    private const string InFile = "@@PLUGINFILE@@/";

    private static readonly string[] GeneralAnswers = ["correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"];

    private readonly XElement _element;
    private readonly KeptFiles _files;

    public MoodleParts(XElement element, KeptFiles files, string? category)
    {
        (_element, _files) = (element, files);
        Name = Value(element.Element("name")) is { Length: > 0 } name ? Excerpt.Of(name) : null;
        (Text, Media) = Marked(element.Element("questiontext"), "question");
        Answers = [.. element.Elements("answer").Select(answer => new MoodleAnswer(this, answer))];
        Tags = [.. new[] { category }.Concat(element.Element("tags")?.Elements("tag").Select(Value) ?? []).OfType<string>().Where(tag => tag.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (element.Elements("hint").Any(hint => Value(hint).Length > 0))
        {
            Remarks.Add("Its hints were left out.");
        }
    }

    public List<string> Remarks { get; } = [];

    public string? Name { get; }

    public string Text { get; }

    public Media? Media { get; }

    public IReadOnlyList<MoodleAnswer> Answers { get; }

    public IReadOnlyList<string> Tags { get; }

    public double Points => Number(_element.Element("defaultgrade")?.Value) ?? 1;

    public bool HasGeneralAnswers => GeneralAnswers.Any(name => Value(_element.Element(name)).Length > 0);

    public string? Setting(string name) => _element.Element(name)?.Value.Trim();

    public IEnumerable<XElement> Units => _element.Element("units")?.Elements("unit") ?? [];

    /// <summary>What is said to all when it is over, or else what is said to those who were right.</summary>
    public string? Explanation()
    {
        var general = Marked(_element.Element("generalfeedback"), "explanation").Text;
        var right = general.Length == 0 ? Answers.FirstOrDefault(answer => answer.Fraction >= 100 && answer.Feedback.Length > 0) : null;
        if (Answers.Any(answer => answer.Feedback.Length > 0 && answer != right))
        {
            Remarks.Add("What is said to single answers was left out.");
        }

        return general.Length > 0 ? general : right?.Feedback;
    }

    /// <summary>The text of an element in its own format, and the first of its pictures.</summary>
    public (string Text, Media? Media) Marked(XElement? element, string what)
    {
        var text = element?.Element("text")?.Value ?? "";
        if (element?.Attribute("format")?.Value is "plain_text" or "markdown")
        {
            return (text.Trim(), null);
        }

        var marked = MarkedText.Of(text);
        List<Media> media = [.. marked.Files.Select(file => Kept(element!, file)).OfType<Media>()];
        if (marked.Files.Count > media.Count)
        {
            Remarks.Add($"A picture or sound of its {what} is not in the file; it was left out.");
        }

        if (media.Count > 1 || (media.Count > 0 && what == "explanation"))
        {
            Remarks.Add(what == "explanation" ? "Pictures of its explanation were left out." : $"Of the pictures and sounds of its {what} the first came in.");
        }

        return (marked.Text, media.FirstOrDefault());
    }

    public static string Value(XElement? element) => (element?.Element("text")?.Value ?? "").Trim();

    public static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private Media? Kept(XElement element, ShownFile shown)
    {
        if (WebAddress.Is(shown.Source))
        {
            return new Media(shown.Source, shown.Alternative);
        }

        if (!shown.Source.StartsWith(InFile, StringComparison.Ordinal))
        {
            return DataAddress.Read(shown.Source) is { } data && _files.Keep(shown.Source, "picture", () => data) is { } address ? new Media(address, shown.Alternative) : null;
        }

        var name = Uri.UnescapeDataString(shown.Source[InFile.Length..].Split('?')[0]);
        var file = element.Elements("file").FirstOrDefault(file => file.Attribute("name")?.Value == name && file.Attribute("encoding")?.Value is null or "base64");
        return file is not null && _files.Keep(file.Value, name, () => DataAddress.Decoded(file.Value)) is { } kept ? new Media(kept, shown.Alternative) : null;
    }
}
