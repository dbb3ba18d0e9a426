using System.Globalization;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Exchange.Qti;

/// <summary>An item of a package, and what the package says of it.</summary>
internal sealed record QtiEntry(string Name, double? Seconds = null, double? Points = null, IReadOnlyList<string>? Tags = null)
{
    // Seconds: what QuizRules allow.
    private const int Shortest = 5;
    private const int Longest = 240;

    public Question Apply(Question question, List<string> remarks)
    {
        var usual = question.Seconds;
        var seconds = Seconds is { } said ? (int)Math.Clamp(Math.Round(said), question is Slide ? 0 : Shortest, question is Slide ? int.MaxValue : Longest) : usual;
        if (Seconds is { } time && seconds != time)
        {
            remarks.Add(string.Create(CultureInfo.InvariantCulture, $"Its time is {time} seconds; it is open for {seconds}."));
        }

        if (Points is not (null or 0 or 1 or 2))
        {
            remarks.Add(string.Create(CultureInfo.InvariantCulture, $"Its weight is {Points}; its points count once."));
        }

        return question with { Seconds = seconds, Points = Points is 0 or 2 ? (int)Points : 1 };
    }
}
