using System.Text.RegularExpressions;

namespace QuizNet.Quiz.Exchange.Csv;

/// <summary>What kind of question a row is: it says so, or it shows in what it has.</summary>
internal static partial class CsvType
{
    // As the contracts call it, and as people do.
    private static readonly string[][] Words =
    [
        ["single", "singlechoice", "onecorrect"],
        ["multiple", "multi", "multipleresponse", "multipleanswer", "multipleanswers", "multiselect", "checkbox"],
        ["true-false", "truefalse", "tf", "trueorfalse"],
        ["order", "ordering", "puzzle", "sequence"],
        ["slider", "scale"],
        ["estimate", "number", "numeric", "numerical", "guess"],
        ["text", "shortanswer", "shorttext", "typeanswer", "open", "fillintheblank", "fillin"],
        ["poll", "survey", "opinion"],
        ["cloud", "wordcloud"],
        ["slide", "description", "info"],
    ];

    // With these words people mean choices of both kinds.
    private static readonly string[] AnyChoice = ["", "quiz", "mc", "mcq", "multiplechoice", "choice", "radio"];

    /// <summary>As the contracts call it, or null with a complaint.</summary>
    public static string? Of(CsvCells line)
    {
        var word = NotInWords().Replace(line.Text(CsvColumns.Type), "").ToLowerInvariant();
        if (Words.FirstOrDefault(words => words.Contains(word)) is { } known)
        {
            return known[0];
        }

        if (AnyChoice.Contains(word))
        {
            return Guess(line);
        }

        line.Complain($"Its type is none of {string.Join(", ", Words.Select(words => words[0]))}.");
        return null;
    }

    private static string Guess(CsvCells line)
    {
        var correct = line.Text(CsvColumns.Correct);
        if (line.Answers.Count == 0 || (line.Answers.Count == 2 && line.Answers.All(answer => CsvCorrect.IsTruth(answer.Choice.Text))))
        {
            return line.Answers.Count == 2 || CsvCorrect.IsTruth(correct) ? "true-false"
                : CsvCells.NumberOf(correct) is not null && line.Text(CsvColumns.Tolerance).Length > 0 ? "estimate"
                : "text";
        }

        return CsvCorrect.Of(line)?.Count > 1 ? "multiple" : "single";
    }

    [GeneratedRegex(@"[^\p{L}\p{Nd}]+")]
    private static partial Regex NotInWords();
}
