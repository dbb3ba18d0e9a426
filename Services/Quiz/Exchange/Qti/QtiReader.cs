using System.Xml;
using System.Xml.Linq;
using QuizNet.Quiz.Exchange.Xml;
using QuizNet.Quiz.Exchange.Zips;

namespace QuizNet.Quiz.Exchange.Qti;

/// <summary>Reads content packages of QTI 2.1 (and 2.0 and 2.2, which say the same in almost the same words), and single items.</summary>
internal sealed class QtiReader : IQuizReader
{
    // Elements, texts and attributes of one item.
    private const int MostNodes = 20_000;

    public string Format => "qti";

    public string Name => "QTI 2.1 package";

    public bool Recognises(ImportFile file)
    {
        if (!ZipPackage.IsZip(file.Content.Span))
        {
            return SafeXml.Root(file.Content)?.LocalName == QtiPackage.Item;
        }

        try
        {
            using var zip = ZipPackage.Open(file.Content);
            return QtiPackage.IsPackage(zip);
        }
        catch (Exception exception) when (RefusedFileException.IsFault(exception, out _))
        {
            return false;
        }
    }

    public Imported Read(ImportFile file, CancellationToken cancellationToken)
    {
        var book = new ImportBook();
        var title = FileTitle.Of(file, "QTI questions");
        try
        {
            if (!ZipPackage.IsZip(file.Content.Span))
            {
                Add(Load(ContentStream.Over(file.Content)), new QtiEntry(file.Name ?? "item.xml"), new QtiFiles(null, new KeptFiles(book), ""), book);
                return book.Close(title);
            }

            using var zip = ZipPackage.Open(file.Content);
            var package = new QtiPackage(zip);
            var kept = new KeptFiles(book);
            foreach (var entry in package.Items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Read(zip, entry, kept, book);
            }

            var about = package.About;
            return book.Close(about.Title ?? title, about.Description, about.Language, about.Tags.Count > 0 ? about.Tags : null);
        }
        catch (Exception exception) when (RefusedFileException.IsFault(exception, out var reason))
        {
            book.Drop(reason);
            return book.Close(title);
        }
    }

    // One that is broken does not keep the others from coming in.
    private static void Read(ZipPackage zip, QtiEntry entry, KeptFiles kept, ImportBook book)
    {
        using var stream = zip.OpenFile(entry.Name);
        if (stream is null)
        {
            book.Drop("It is missing in the package.", name: Excerpt.Of(entry.Name));
            return;
        }

        try
        {
            Add(Load(stream), entry, new QtiFiles(zip, kept, QtiPackage.FolderOf(entry.Name)), book);
        }
        catch (XmlException exception) when (RefusedFileException.IsFault(exception, out var reason))
        {
            book.Drop(reason, name: Excerpt.Of(entry.Name));
        }
    }

    private static void Add(XElement root, QtiEntry entry, QtiFiles files, ImportBook book)
    {
        var item = new QtiItem(root, files);
        var name = Excerpt.Of(item.Title ?? entry.Name);
        var (question, reason) = QtiQuestion.Read(item);
        if (question is null)
        {
            book.Drop(reason!, name: name);
            return;
        }

        var ready = entry.Apply(question, item.Remarks);
        if (book.Add(ready with { Tags = entry.Tags is { Count: > 0 } ? entry.Tags : null }, name: name))
        {
            foreach (var remark in item.Remarks)
            {
                book.Change(remark, name: name);
            }
        }
    }

    private static XElement Load(Stream stream)
    {
        using var xml = SafeXml.Open(stream);
        return SafeXml.ReadTree(xml, MostNodes);
    }
}
