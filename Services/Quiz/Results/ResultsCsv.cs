using System.Globalization;
using System.Text;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Results;

/// <summary>
/// The results for spreadsheets, as RFC 4180 has it: a line for each player with three columns for each question, and a last line that says how many
/// were right.
/// </summary>
internal static class ResultsCsv
{
    public const string ContentType = "text/csv; charset=utf-8";

    public const string EndOfLine = "\r\n";

    /// <summary>UTF-8 with a byte order mark, without which spreadsheets take it for something else.</summary>
    public static byte[] Of(FinishedGame game)
    {
        var report = ResultsJson.Of(game);
        var lines = report.Players.Select(player => Line(player, report.Questions)).Prepend(Head(report.Questions)).Append(Foot(report.Questions));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => string.Join(',', line.Select(CsvField.Of)) + EndOfLine)))];
    }

    private static IEnumerable<string> Head(IReadOnlyList<QuestionReport> questions) =>
    [
        "Place", "Name", "Team", "Points", "Right", "Of",
        .. questions.SelectMany(question => (string[])[$"{question.Number}. {question.Text}", $"{question.Number}. seconds", $"{question.Number}. points"]),
    ];

    private static IEnumerable<string> Line(PlayerReport player, IReadOnlyList<QuestionReport> questions)
    {
        var answers = player.Answers.ToDictionary(answer => answer.Question);
        return
        [
            Text(player.Place), player.Name, player.Team ?? "", Text(player.Points), Text(player.Right), Text(player.Asked),
            .. questions.SelectMany(question => answers.TryGetValue(question.Number, out var answer) ? Columns(answer) : ["", "", ""]),
        ];
    }

    private static string[] Columns(AnswerReport answer) => [answer.Answer, (answer.ElapsedMs / 1000).ToString("0.000", CultureInfo.InvariantCulture), Text(answer.Points)];

    // Not "3/4", of which spreadsheets make a date.
    private static IEnumerable<string> Foot(IReadOnlyList<QuestionReport> questions) =>
    [
        "", "All", "", "", "", "",
        .. questions.SelectMany(question => (string[])[question.Right is { } right ? $"{Text(right)} of {Text(question.Answered)} right" : $"{Text(question.Answered)} answers", "", ""]),
    ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
