namespace QuizNet.Quiz.Exchange.Spreadsheets;

/// <summary>Which columns of a sheet have what of a question with choices, from 0.</summary>
internal sealed record ChoiceColumns(int Question, IReadOnlyList<int> Answers, int? Seconds, int Correct)
{
    // Rows in which templates explain themselves before their header comes.
    private const int MostRowsBefore = 50;

    public IEnumerable<int> All => [Question, .. Answers, .. Seconds is { } seconds ? [seconds] : Array.Empty<int>(), Correct];

    /// <summary>Looks in all sheets for a header that is known; answers the sheet, the row of the header, and its columns.</summary>
    public static (string Sheet, int Row, ChoiceColumns Columns)? Find(Workbook workbook, Func<SheetRow, ChoiceColumns?> header)
    {
        foreach (var sheet in workbook.Sheets)
        {
            foreach (var row in workbook.Rows(sheet).Take(MostRowsBefore))
            {
                if (header(row) is { } columns)
                {
                    return (sheet, row.Number, columns);
                }
            }
        }

        return null;
    }

    /// <summary>For a list of readers: false for whatever cannot be read, too.</summary>
    public static bool AreIn(ImportFile file, Func<SheetRow, ChoiceColumns?> header)
    {
        if (!Zips.ZipPackage.IsZip(file.Content.Span))
        {
            return false;
        }

        try
        {
            using var workbook = Workbook.Open(file.Content);
            return Find(workbook, header) is not null;
        }
        catch (Exception exception) when (RefusedFileException.IsFault(exception, out _))
        {
            return false;
        }
    }
}
