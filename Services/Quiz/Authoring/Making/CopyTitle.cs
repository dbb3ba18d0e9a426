using System.Globalization;
using System.Text.RegularExpressions;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Quiz.Authoring.Making;

/// <summary>What a second one of one's own quizzes is called, in whatever language: "Capitals" becomes "Capitals (2)", and that "Capitals (3)".</summary>
internal static partial class CopyTitle
{
    public static string Of(string title)
    {
        var number = Numbered().Match(title) is { Success: true } numbered ? int.Parse(numbered.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : 1;
        var stem = number == 1 ? title : Numbered().Replace(title, "");
        var ending = string.Create(CultureInfo.InvariantCulture, $" ({number + 1})");
        var room = QuizRules.LongestTitle - ending.Length;
        if (stem.Length > room)
        {
            // Not through the middle of a character of two parts.
            stem = stem[..(char.IsHighSurrogate(stem[room - 1]) ? room - 1 : room)];
        }

        return title.Length == 0 ? title : stem + ending;
    }

    [GeneratedRegex(@" \((?<number>[2-9]|[1-9][0-9])\)\z")]
    private static partial Regex Numbered();
}
