using System.Globalization;
using System.Xml;

namespace QuizNet.Quiz.Exchange.Spreadsheets;

/// <summary>Goes through a sheet once, row by row, and holds no more than one of them. Rows without anything in them are left out.</summary>
internal sealed class SheetReader(XmlReader xml, IReadOnlyList<string?> strings, IReadOnlySet<int> dateStyles)
{
    /// <summary>Rows with something in them: twice as many as questions may come in from one file.</summary>
    public const int MostRows = 20_000;

    public IEnumerable<SheetRow> Rows()
    {
        var (number, rows) = (0, 0);
        while (xml.Read())
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                continue;
            }

            number = RowNumber(number);
            var cells = Cells();
            if (cells.Count > 0)
            {
                yield return ++rows <= MostRows ? new SheetRow(number, cells) : throw new RefusedFileException($"The sheet has more than {MostRows} rows.");
            }
        }
    }

    private int RowNumber(int before) =>
        int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > before ? number : before + 1;

    private List<SheetCell> Cells()
    {
        List<SheetCell> cells = [];
        if (xml.IsEmptyElement)
        {
            return cells;
        }

        var (depth, column) = (xml.Depth, -1);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                continue;
            }

            column = Column(xml.GetAttribute("r"), column);
            var cell = Cell();
            if (column >= cells.Count && column < ImportLimits.MostColumns && cell != new SheetCell(""))
            {
                cells.AddRange(Enumerable.Repeat(new SheetCell(""), column - cells.Count));
                cells.Add(cell);
            }
        }

        return cells;
    }

    private SheetCell Cell()
    {
        var (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        var text = CellText.Read(xml, out var formula);
        if (formula)
        {
            return new SheetCell("", "has a formula; put its value there.");
        }

        return type switch
        {
            _ when text is null => new SheetCell("", $"has more than {CellText.Longest} characters."),
            "" or null or "n" when text.Length > 0 && dateStyles.Contains(int.TryParse(style, CultureInfo.InvariantCulture, out var number) ? number : -1) =>
                new SheetCell(Number(text), "has become a date or a time; format it as text, and write again what it is to say."),
            "s" => Shared(text),
            "b" => new SheetCell(text == "1" ? "TRUE" : "FALSE"),
            "e" => new SheetCell("", $"has the error {text}."),
            "str" or "inlineStr" => new SheetCell(CellText.Unescape(text)),
            "d" => new SheetCell(text),
            _ => new SheetCell(Number(text)),
        };
    }

    private SheetCell Shared(string text) => !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number >= strings.Count
        ? new SheetCell("", "has a text that is not in the file.")
        : strings[number] is { } shared ? new SheetCell(shared) : new SheetCell("", $"has more than {CellText.Longest} characters.");

    // With the 15 digits that spreadsheets show: 0.1 + 0.2 is 0.3 there.
    private static string Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number.ToString("G15", CultureInfo.InvariantCulture)
            : text;

    // From "AB12"; a cell without a name is the next one.
    private static int Column(string? name, int before)
    {
        var column = 0;
        foreach (var letter in name.AsSpan())
        {
            if (!char.IsAsciiLetterUpper(letter) || column > ImportLimits.MostColumns)
            {
                break;
            }

            column = (column * 26) + letter - 'A' + 1;
        }

        return column > 0 ? column - 1 : before + 1;
    }
}
