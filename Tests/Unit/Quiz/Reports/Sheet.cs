using System.IO.Compression;
using System.Xml.Linq;

namespace QuizNet.Unit.Quiz.Reports;

/// <summary>A workbook, read by hand as OOXML has it.</summary>
internal sealed class Sheet
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private Sheet(string name, XDocument document)
    {
        Name = name;
        Rows = [.. document.Descendants(Main + "row").Select(row => row.Elements(Main + "c").Select(cell => new SheetCell((string?)cell.Attribute("t") ?? "n", cell.Value)).ToList())];
        Formulas = document.Descendants(Main + "f").Count();
        IsFrozen = document.Descendants(Main + "pane").Any(pane => (string?)pane.Attribute("state") == "frozen");
    }

    public string Name { get; }

    public IReadOnlyList<IReadOnlyList<SheetCell>> Rows { get; }

    public int Formulas { get; }

    public bool IsFrozen { get; }

    public static IReadOnlyList<Sheet> Read(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        var names = Load(zip, "xl/workbook.xml").Descendants(Main + "sheet").Select(sheet => (string)sheet.Attribute("name")!);
        return [.. names.Select((name, index) => new Sheet(name, Load(zip, $"xl/worksheets/sheet{index + 1}.xml")))];
    }

    private static XDocument Load(ZipArchive zip, string entry)
    {
        using var stream = zip.GetEntry(entry)!.Open();
        return XDocument.Load(stream);
    }
}

internal sealed record SheetCell(string Type, string Value);
