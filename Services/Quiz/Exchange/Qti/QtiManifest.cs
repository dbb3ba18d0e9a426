using System.Xml.Linq;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Exchange.Qti;

/// <summary>The manifest of a package: which files there are, and what people find them by.</summary>
internal static class QtiManifest
{
    private static XNamespace Ns => QtiNames.Package;

    private static XNamespace Lom => QtiNames.Metadata;

    public static XElement Of(QuizDocument quiz, IReadOnlyDictionary<string, ExportedFile> files) => new(
        Ns + "manifest",
        new XAttribute("identifier", "MANIFEST"),
        new XAttribute(XNamespace.Xmlns + "imsmd", Lom.NamespaceName),
        new XElement(
            Ns + "metadata",
            new XElement(Ns + "schema", "QTIv2.1 Package"),
            new XElement(Ns + "schemaversion", "1.0.0"),
            General(quiz.Title, quiz.Language, quiz.Description, quiz.Tags)),
        new XElement(Ns + "organizations"),
        new XElement(
            Ns + "resources",
            Resource("test", QtiNames.TestType, QtiNames.Test, null, quiz.Questions.Select((_, number) => QtiTest.Identifier(number))),
            quiz.Questions.Select((question, number) => Resource(
                QtiTest.Identifier(number), QtiNames.ItemType, QtiTest.ItemName(number), question.Tags, Media(question, files).Select(file => $"media-{file.Index + 1}"))),
            files.Values.Select((file, number) => Resource($"media-{number + 1}", "webcontent", QtiItemWriter.Folder + file.Name, null, []))));

    private static IEnumerable<(int Index, string Url)> Media(Question question, IReadOnlyDictionary<string, ExportedFile> files)
    {
        var urls = QtiItemWriter.Choices(question).Select(choice => choice.Media?.Url).Append(question.Media?.Url).ToHashSet();
        return files.Keys.Index().Where(file => urls.Contains(file.Item));
    }

    private static XElement Resource(string identifier, string type, string href, IReadOnlyList<string>? tags, IEnumerable<string> dependencies) => new(
        Ns + "resource",
        new XAttribute("identifier", identifier),
        new XAttribute("type", type),
        new XAttribute("href", href),
        tags is null ? null : new XElement(Ns + "metadata", General(null, null, null, tags)),
        new XElement(Ns + "file", new XAttribute("href", href)),
        dependencies.Select(dependency => new XElement(Ns + "dependency", new XAttribute("identifierref", dependency))));

    private static XElement General(string? title, string? language, string? description, IReadOnlyList<string>? tags) => new(
        Lom + "lom",
        new XElement(
            Lom + "general",
            Words("title", title),
            language is null ? null : new XElement(Lom + "language", language),
            Words("description", description),
            (tags ?? []).Select(tag => Words("keyword", tag))));

    private static XElement? Words(string name, string? text) => text is null ? null : new XElement(Lom + name, new XElement(Lom + "langstring", text));
}
