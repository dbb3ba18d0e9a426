using System.Xml;
using QuizNet.Quiz.Exchange.Xml;

namespace QuizNet.Quiz.Exchange.Moodle;

/// <summary>Moodle XML: a bank of questions, read one by one. The texts are HTML, and pictures are in the file itself.</summary>
internal sealed class MoodleReader : IQuizReader
{
    // Elements, texts and attributes of one question; those with many answers have some hundred.
    private const int MostNodes = 20_000;

    public string Format => "moodle";

    public string Name => "Moodle XML";

    public bool Recognises(ImportFile file) => SafeXml.Root(file.Content)?.LocalName == "quiz";

    public Imported Read(ImportFile file, CancellationToken cancellationToken)
    {
        var book = new ImportBook();
        var bank = new MoodleBank(book);
        try
        {
            using var xml = SafeXml.Open(file.Content);
            while (xml.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "question", Depth: 1 })
                {
                    var line = (xml as IXmlLineInfo)?.LineNumber;
                    bank.Read(SafeXml.ReadTree(xml, MostNodes), line);
                }
            }
        }
        catch (Exception exception) when (RefusedFileException.IsFault(exception, out var reason))
        {
            book.Drop(reason);
        }

        return book.Close(FileTitle.Of(file, bank.FirstCategory ?? "Moodle questions"));
    }
}
