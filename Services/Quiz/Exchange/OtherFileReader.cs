using QuizNet.Quiz.Exchange.Spreadsheets;
using QuizNet.Quiz.Exchange.Xml;
using QuizNet.Quiz.Exchange.Zips;

namespace QuizNet.Quiz.Exchange;

/// <summary>
/// For zips, spreadsheets and XML that no other reader knows, so that whoever brings them hears why, and they are not taken for text. Comes behind the readers of such
/// files, and before those of text.
/// </summary>
internal sealed class OtherFileReader : IQuizReader
{
    private const string Known = "Known are spreadsheets of Kahoot and ClassQuiz, Moodle XML, and packages of QTI 2.1.";

    public string Format => "other";

    public string Name => "Unknown";

    public bool Recognises(ImportFile file) => ZipPackage.IsZip(file.Content.Span) || IsOldOffice(file.Content.Span) || SafeXml.IsDeclared(file.Content.Span) || SafeXml.Root(file.Content) is not null;

    public Imported Read(ImportFile file, CancellationToken cancellationToken)
    {
        var book = new ImportBook();
        try
        {
            book.Drop(Reason(file));
        }
        catch (Exception exception) when (RefusedFileException.IsFault(exception, out var reason))
        {
            book.Drop(reason);
        }

        return book.Close(FileTitle.Of(file, Name));
    }

    private static string Reason(ImportFile file)
    {
        if (IsOldOffice(file.Content.Span))
        {
            return "This is an old Excel file, or one with a password. Save it as .xlsx without a password.";
        }

        if (!ZipPackage.IsZip(file.Content.Span))
        {
            return OfXml(file);
        }

        using var zip = ZipPackage.Open(file.Content);
        return Workbook.IsWorkbook(zip) ? OfWorkbook(file) : $"This zip is of no format that is known here. {Known}";
    }

    private static string OfWorkbook(ImportFile file)
    {
        using var workbook = Workbook.Open(file.Content);
        foreach (var sheet in workbook.Sheets)
        {
            _ = workbook.Rows(sheet).Count();
        }

        return $"No sheet of this workbook has a header that is known here. {Known}";
    }

    private static string OfXml(ImportFile file)
    {
        using var xml = SafeXml.Open(file.Content);
        return xml.LocalName switch
        {
            "questestinterop" => "This is QTI 1.2. Export it as QTI 2.1.",
            "qti-assessment-item" or "qti-assessment-test" => "This is QTI 3. Export it as QTI 2.1.",
            var root => $"This XML (“{Excerpt.Of(root)}”) is of no format that is known here. {Known}",
        };
    }

    // The head of a compound file, as Excel wrote them up to 2003, and still does for those with a password.
    private static bool IsOldOffice(ReadOnlySpan<byte> content) => content is [0xD0, 0xCF, 0x11, 0xE0, ..];
}
