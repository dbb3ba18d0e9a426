using QuizNet.Quiz.Exchange.Spreadsheets;

namespace QuizNet.Quiz.Exchange.ClassQuiz;

/// <summary>
/// The spreadsheet that ClassQuiz exports and imports. It goes by places, not by words: the title is in C5, the description in C6, a header in row 13, and below it the
/// question in B, answers in C to F, the time in G, and in H the numbers of the right answers.
/// </summary>
internal sealed class ClassQuizReader : IQuizReader
{
    private const int HeaderRow = 13;
    private const int TitleRow = 5;
    private const int DescriptionRow = 6;

    private static readonly ChoiceColumns Columns = new(1, [2, 3, 4, 5], 6, 7);

    public string Format => "classquiz";

    public string Name => "ClassQuiz spreadsheet";

    public bool Recognises(ImportFile file) => ChoiceColumns.AreIn(file, Header);

    public Imported Read(ImportFile file, CancellationToken cancellationToken)
    {
        var book = new ImportBook();
        var (title, description) = (FileTitle.Of(file, "ClassQuiz quiz"), "");
        try
        {
            using var workbook = Workbook.Open(file.Content);
            var (sheet, header, columns) = ChoiceColumns.Find(workbook, Header) ?? throw new RefusedFileException("None of its sheets is like ClassQuiz's template.");
            foreach (var row in workbook.Rows(sheet))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (row.Number > header)
                {
                    ChoiceRow.Read(row, columns, polls: true, book);
                }

                title = row.Number == TitleRow && row.Text(2) is { Length: > 0 } text ? text : title;
                description = row.Number == DescriptionRow ? row.Text(2) : description;
            }
        }
        catch (Exception exception) when (RefusedFileException.IsFault(exception, out var reason))
        {
            book.Drop(reason);
        }

        return book.Close(title, description.Length == 0 ? null : description);
    }

    // In whatever language: all eight places of the row have words, and no other format begins there.
    private static ChoiceColumns? Header(SheetRow row) =>
        row.Number == HeaderRow && row.Text(0).Length == 0 && Columns.All.All(column => row.Text(column).Length > 0 && !char.IsAsciiDigit(row.Text(column)[^1])) ? Columns : null;
}
