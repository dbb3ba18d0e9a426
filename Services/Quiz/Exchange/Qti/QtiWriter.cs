using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Exchange.Qti;

/// <summary>Writes a content package of QTI 2.1: a manifest, a test that has the questions in their order with time and points, an item for each, and the pictures.</summary>
internal sealed class QtiWriter : IQuizWriter
{
    // Of the files in the package, so that the same quiz is the same package; a zip knows no earlier year.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // All line ends and tabs stay what they are, in attributes too.
    private static readonly XmlWriterSettings Settings = new() { NewLineHandling = NewLineHandling.Entitize };

    public string Format => "qti";

    public string Name => "QTI 2.1 package";

    public string ContentType => "application/zip";

    public string Extension => ".zip";

    public IReadOnlyList<ExportLoss> Losses(QuizDocument quiz) => QtiHolds.Of(quiz).Losses;

    public byte[] Write(QuizDocument quiz, IReadOnlyDictionary<string, ExportedFile> files)
    {
        var held = QtiHolds.Of(quiz).Quiz;
        var items = new QtiItemWriter(files);
        var package = new MemoryStream();
        using (var zip = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, QtiNames.Manifest, stream => Save(stream, QtiManifest.Of(held, files)));
            Add(zip, QtiNames.Test, stream => Save(stream, QtiTest.Of(held)));
            foreach (var (number, question) in held.Questions.Index())
            {
                Add(zip, QtiTest.ItemName(number), stream => Save(stream, items.Item(question, number)));
            }

            foreach (var file in files.Values)
            {
                Add(zip, QtiItemWriter.Folder + file.Name, stream => stream.Write(file.Content.Span));
            }
        }

        return package.ToArray();
    }

    private static void Add(ZipArchive zip, string name, Action<Stream> write)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = Epoch;
        using var stream = entry.Open();
        write(stream);
    }

    private static void Save(Stream stream, XElement root)
    {
        using var xml = XmlWriter.Create(stream, Settings);
        root.Save(xml);
    }
}
