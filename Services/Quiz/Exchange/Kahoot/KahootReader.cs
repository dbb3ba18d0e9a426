using System.Globalization;
using System.Text.RegularExpressions;
using QuizNet.Quiz.Exchange.Spreadsheets;

namespace QuizNet.Quiz.Exchange.Kahoot;

/// <summary>
/// The spreadsheet that Kahoot imports quizzes from. Its header stands below a few rows of explanation: "Question - max 120 characters", "Answer 1 - max 75 characters",
/// up to 4, "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs", "Correct answer(s) - choose at least one".
/// </summary>
internal sealed partial class KahootReader : IQuizReader
{
    public string Format => "kahoot";

    public string Name => "Kahoot spreadsheet";

    public bool Recognises(ImportFile file) => ChoiceColumns.AreIn(file, Header);

    public Imported Read(ImportFile file, CancellationToken cancellationToken)
    {
        var book = new ImportBook();
        try
        {
            using var workbook = Workbook.Open(file.Content);
            var (sheet, header, columns) = ChoiceColumns.Find(workbook, Header) ?? throw new RefusedFileException("The header of Kahoot's template is in none of its sheets.");
            foreach (var row in workbook.Rows(sheet).SkipWhile(row => row.Number <= header))
            {
                cancellationToken.ThrowIfCancellationRequested();
                ChoiceRow.Read(row, columns, polls: false, book);
            }
        }
        catch (Exception exception) when (RefusedFileException.IsFault(exception, out var reason))
        {
            book.Drop(reason);
        }

        return book.Close(FileTitle.Of(file, "Kahoot quiz"));
    }

    private static ChoiceColumns? Header(SheetRow row)
    {
        var question = Column(row, "question");
        var correct = Column(row, "correct answer");
        var answers = Enumerable.Range(0, row.Cells.Count)
            .Select(column => (Match: AnswerHeader().Match(row.Text(column)), column))
            .Where(answer => answer.Match.Success)
            .OrderBy(answer => int.Parse(answer.Match.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
            .Select(answer => answer.column)
            .ToList();
        return question is { } text && correct is { } solution && answers.Count >= 2 ? new ChoiceColumns(text, answers, Column(row, "time limit"), solution) : null;
    }

    private static int? Column(SheetRow row, string start) =>
        Enumerable.Range(0, row.Cells.Count).Where(column => row.Text(column).StartsWith(start, StringComparison.OrdinalIgnoreCase)).Select(column => (int?)column).FirstOrDefault();

    [GeneratedRegex(@"^answer\s*([1-8])\b", RegexOptions.IgnoreCase)]
    private static partial Regex AnswerHeader();
}
