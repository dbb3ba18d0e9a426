using System.Globalization;
using System.Xml.Linq;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Exchange.Qti;

/// <summary>The test of a package: what QTI says of a question in a quiz and not of the question itself, its time and how often its points count.</summary>
internal static class QtiTest
{
    private static XNamespace Ns => QtiNames.Qti;

    public static string Identifier(int number) => string.Create(CultureInfo.InvariantCulture, $"q{number + 1:D3}");

    public static string ItemName(int number) => $"items/{Identifier(number)}.xml";

    public static XElement Of(QuizDocument quiz) => new(
        Ns + "assessmentTest",
        new XAttribute("identifier", "quiz"),
        new XAttribute("title", quiz.Title),
        new XAttribute("toolName", "QuizNet"),
        new XElement(
            Ns + "testPart",
            new XAttribute("identifier", "part"),
            new XAttribute("navigationMode", "linear"),
            new XAttribute("submissionMode", "individual"),
            new XElement(
                Ns + "assessmentSection",
                new XAttribute("identifier", "questions"),
                new XAttribute("title", quiz.Title),
                new XAttribute("visible", "false"),
                quiz.Questions.Select(Reference))));

    private static XElement Reference(Question question, int number) => new(
        Ns + "assessmentItemRef",
        new XAttribute("identifier", Identifier(number)),
        new XAttribute("href", ItemName(number)),
        new XElement(Ns + "timeLimits", new XAttribute("maxTime", question.Seconds)),
        new XElement(Ns + "weight", new XAttribute("identifier", QtiNames.Points), new XAttribute("value", question.Points)));
}
