using System.Buffers;
using System.Xml;
using System.Xml.Linq;

namespace QuizNet.Quiz.Exchange.Xml;

/// <summary>Reads XML that somebody brings: no document types, thus no entities of its own and nothing from elsewhere, and trees only of a size that can be held.</summary>
internal static class SafeXml
{
    private const int MostLevels = 100;
    private const int MostAttributes = 100;

    private static readonly SearchValues<byte> BeforeXml = SearchValues.Create([0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0, (byte)' ', (byte)'\r', (byte)'\n', (byte)'\t']);

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = ImportLimits.LargestEntry,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    // Only to see what the root is. Ignored, a document type is jumped over, and its entities are unknown.
    private static readonly XmlReaderSettings HeadSettings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = 1024 * 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>A reader that is at the root.</summary>
    public static XmlReader Open(Stream stream)
    {
        var reader = XmlReader.Create(stream, Settings);
        try
        {
            reader.MoveToContent();
            return reader;
        }
        catch (ArgumentException lost)
        {
            // The library loses its place in a declaration with bytes that are no letters: it counts them as long as what it put in their place.
            reader.Dispose();
            throw new XmlException("Its declaration cannot be read.", lost);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    public static XmlReader Open(ReadOnlyMemory<byte> content) => Open(ContentStream.Over(content));

    /// <summary>Whether it says itself that it is XML.</summary>
    public static bool IsDeclared(ReadOnlySpan<byte> content) =>
        content.IndexOfAnyExcept(BeforeXml) is >= 0 and var start && (content[start..].StartsWith("<?xml"u8) || content[start..].StartsWith("<!DOCTYPE"u8) || content[start..].StartsWith("<\0?\0x\0"u8));

    /// <summary>What the root is called, or null if it is not XML.</summary>
    public static XName? Root(ReadOnlyMemory<byte> content)
    {
        // Before it there may be space, and marks of the encoding.
        if (content.Span.IndexOfAnyExcept(BeforeXml) is var start && (start < 0 || content.Span[start] != '<'))
        {
            return null;
        }

        try
        {
            using var reader = XmlReader.Create(ContentStream.Over(content), HeadSettings);
            return reader.MoveToContent() == XmlNodeType.Element ? XName.Get(reader.LocalName, reader.NamespaceURI) : null;
        }
        catch (Exception exception) when (exception is XmlException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The element at which the reader is, with all that is in it; the reader is then at its end.</summary>
    public static XElement ReadTree(XmlReader reader, int mostNodes)
    {
        using var subtree = reader.ReadSubtree();
        XElement? root = null;
        XElement? parent = null;
        var nodes = 0;
        while (subtree.Read())
        {
            nodes += 1 + subtree.AttributeCount;
            if (Complaint(subtree, nodes, mostNodes) is { } complaint)
            {
                throw new RefusedFileException(complaint);
            }

            switch (subtree.NodeType)
            {
                case XmlNodeType.Element:
                    var element = Element(subtree);
                    root ??= element;
                    parent?.Add(element);
                    parent = subtree.IsEmptyElement ? parent : element;
                    break;
                case XmlNodeType.EndElement:
                    parent = parent?.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    parent?.Add(new XText(subtree.Value));
                    break;
                default:
                    break;
            }
        }

        return root!;
    }

    private static string? Complaint(XmlReader reader, int nodes, int mostNodes) =>
        reader.Depth > MostLevels ? $"The elements of its XML are nested more than {MostLevels} levels deep."
        : reader.AttributeCount > MostAttributes ? $"An element of its XML has more than {MostAttributes} attributes."
        : nodes > mostNodes ? $"An element of its XML has more than {mostNodes} elements and texts in it."
        : null;

    private static XElement Element(XmlReader reader)
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix != "xmlns" && reader.Name != "xmlns")
            {
                element.Add(new XAttribute(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value));
            }
        }

        reader.MoveToElement();
        return element;
    }
}
