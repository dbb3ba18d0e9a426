using System.Xml.Linq;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Exchange.Moodle;

/// <summary>Fraction: how many percent of the points it gives.</summary>
internal sealed class MoodleAnswer
{
    public MoodleAnswer(MoodleParts parts, XElement element)
    {
        (Text, var media) = parts.Marked(element, "answers");
        Plain = element.Element("text")?.Value.Trim() ?? "";
        Choice = new Choice(Text, media);
        Fraction = MoodleParts.Number(element.Attribute("fraction")?.Value) ?? 0;
        Tolerance = MoodleParts.Number(element.Element("tolerance")?.Value) ?? 0;
        Feedback = parts.Marked(element.Element("feedback"), "explanation").Text;
    }

    public string Text { get; }

    /// <summary>As it is in the file, for types whose answers are no HTML.</summary>
    public string Plain { get; }

    public Choice Choice { get; }

    public double Fraction { get; }

    public double Tolerance { get; }

    public string Feedback { get; }
}
