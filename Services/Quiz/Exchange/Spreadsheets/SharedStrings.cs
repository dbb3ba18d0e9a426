using QuizNet.Quiz.Exchange.Xml;

namespace QuizNet.Quiz.Exchange.Spreadsheets;

/// <summary>The strings of a workbook, each once; cells have their numbers.</summary>
internal static class SharedStrings
{
    private const int Most = 200_000;

    // Characters of all of them: 20 MB of memory.
    private const int MostCharacters = 10_000_000;

    /// <summary>Null for one that is too long for a cell.</summary>
    public static IReadOnlyList<string?> Read(Stream? part)
    {
        List<string?> strings = [];
        if (part is null)
        {
            return strings;
        }

        using var xml = SafeXml.Open(part);
        var characters = 0;
        while (xml.Read())
        {
            if (xml is { NodeType: System.Xml.XmlNodeType.Element, LocalName: "si" })
            {
                strings.Add(CellText.Read(xml, out _) is { } text ? CellText.Unescape(text) : null);
                characters += strings[^1]?.Length ?? 0;
                if (strings.Count > Most || characters > MostCharacters)
                {
                    throw new RefusedFileException($"The workbook has more text than is looked at: up to {Most} different texts of {MostCharacters} characters in all.");
                }
            }
        }

        return strings;
    }
}
