using QuizNet.Quiz.Exchange.Texts;

namespace QuizNet.Quiz.Exchange.Csv;

/// <summary>A row for each question, below a row with the names of the columns (docs/import-export.md). Separated by commas, semicolons or tabs.</summary>
internal sealed class CsvReader : IQuizReader
{
    private const string Separators = ",;\t";

    // Some spreadsheets want to be told in a first line.
    private const string Announcement = "sep=";

    public string Format => "csv";

    public string Name => "CSV";

    public bool Recognises(ImportFile file) => Head(Text(FileText.Beginning(file.Content))).Columns.Known > 1;

    public Imported Read(ImportFile file, CancellationToken cancellationToken)
    {
        var book = new ImportBook();
        var (content, remark) = FileText.Of(file.Content);
        if (remark is not null)
        {
            book.Change(remark);
        }

        var text = Text(content ?? "");
        var (columns, separator, row) = Head(text);
        foreach (var unknown in columns.Unknown)
        {
            book.Change("Nothing is known of this column; it was left out.", row, unknown);
        }

        foreach (var line in CsvRow.Of(text, separator).SkipWhile(line => line.Number <= row))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (line.Cells is null)
            {
                book.Drop("A cell begins with a quote that is never closed.", line.Number);
            }
            else
            {
                CsvQuestion.Read(columns, line.Number, line.Cells, book);
            }
        }

        return book.Close(FileTitle.Of(file, ImportFile.Untitled));
    }

    // The separator with which the first row makes most sense.
    private static (CsvColumns Columns, char Separator, int Row) Head(string text) =>
        Separators.Select(separator => Head(text, separator)).MaxBy(head => head.Columns.Known);

    private static (CsvColumns Columns, char Separator, int Row) Head(string text, char separator)
    {
        var first = CsvRow.Of(text, separator).FirstOrDefault(row => row.Cells?[0].StartsWith(Announcement, StringComparison.OrdinalIgnoreCase) != true);
        return (new CsvColumns(first?.Cells ?? []), separator, first?.Number ?? 1);
    }

    // Line ends in cells stay as they are, so only files that know no other get the usual one.
    private static string Text(string text) => text.Contains('\n', StringComparison.Ordinal) ? text : text.Replace('\r', '\n');
}
