using System.Globalization;
using System.Text.RegularExpressions;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Exchange.Spreadsheets;

/// <summary>Makes a question of a row that has its text, its answers, its time and the numbers of the right answers.</summary>
internal static partial class ChoiceRow
{
    private const int UsualSeconds = 20;

    // Seconds: what QuizRules allow.
    private const int Shortest = 5;
    private const int Longest = 240;

    /// <summary>Polls: whether a question without a right answer is one.</summary>
    public static void Read(SheetRow row, ChoiceColumns columns, bool polls, ImportBook book)
    {
        var answers = columns.Answers.Select((column, number) => (Number: number + 1, Text: row.Text(column))).Where(answer => answer.Text.Length > 0).ToList();
        if (row.Trouble(columns.All) is { } trouble)
        {
            book.Drop(trouble, row.Number);
            return;
        }

        // Templates number rows in which nothing has been written yet, and may have times in them.
        if (row.Text(columns.Question).Length == 0 && answers.Count == 0)
        {
            return;
        }

        var correct = Digits().Matches(row.Text(columns.Correct)).Select(match => int.Parse(match.ValueSpan, CultureInfo.InvariantCulture)).Distinct().Order().ToList();
        if (Complaint(correct, answers, row.Text(columns.Correct), polls) is { } complaint)
        {
            book.Drop(complaint, row.Number);
            return;
        }

        var seconds = Seconds(columns.Seconds is { } column ? row.Text(column) : "", out var change);
        var solutions = correct.Select(number => answers.FindIndex(answer => answer.Number == number)).ToList();
        if (book.Add(Question(row.Text(columns.Question), [.. answers.Select(answer => answer.Text)], solutions, seconds), row.Number))
        {
            foreach (var reason in new[] { change, solutions.Count == 0 ? "None of its answers is right, so it has become a poll." : null }.OfType<string>())
            {
                book.Change(reason, row.Number);
            }
        }
    }

    private static string? Complaint(List<int> correct, List<(int Number, string Text)> answers, string written, bool polls) => correct switch
    {
        [] when written.Length > 0 => $"Its correct answer is “{written}”; a number of an answer is expected, or several with commas between them.",
        [] when !polls => "It does not say which answer is correct.",
        _ when correct.FindIndex(number => answers.All(answer => answer.Number != number)) is >= 0 and var missing => $"Its correct answer {correct[missing]} is none of its answers.",
        _ => null,
    };

    private static Question Question(string text, IReadOnlyList<string> answers, List<int> solutions, int seconds) => solutions switch
    {
        [] => new Poll { Text = text, Options = Choices(answers), Seconds = seconds },
        [var only] when answers.Count == 2 && Truth(answers[0]) is { } first && Truth(answers[1]) == !first => new TrueOrFalse { Text = text, Solution = Truth(answers[only]) == true, Seconds = seconds },
        [var only] => new SingleChoice { Text = text, Options = Choices(answers), Solution = only, Seconds = seconds },
        _ => new MultipleChoice { Text = text, Options = Choices(answers), Solutions = solutions, Seconds = seconds },
    };

    private static IReadOnlyList<Choice> Choices(IReadOnlyList<string> answers) => [.. answers.Select(answer => new Choice(answer))];

    private static bool? Truth(string answer) => bool.TryParse(answer, out var truth) ? truth : null;

    private static int Seconds(string text, out string? change)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            change = text.Length == 0 ? $"It has no time; it is open for {UsualSeconds} seconds." : $"Its time is “{text}”, which is not a number of seconds; it is open for {UsualSeconds}.";
            return UsualSeconds;
        }

        var seconds = (int)Math.Clamp(Math.Round(number), Shortest, Longest);
        change = seconds == number ? null : string.Create(CultureInfo.InvariantCulture, $"Its time is {number} seconds; it is open for {seconds}.");
        return seconds;
    }

    // Also those of "1.3": that is what becomes of 1,3 where a comma is the decimal point. Longer ones than two digits are no numbers of answers.
    [GeneratedRegex("(?<![0-9])[0-9]{1,9}(?![0-9])")]
    private static partial Regex Digits();
}
