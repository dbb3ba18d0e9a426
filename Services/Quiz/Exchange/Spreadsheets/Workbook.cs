using System.Xml.Linq;
using QuizNet.Quiz.Exchange.Xml;
using QuizNet.Quiz.Exchange.Zips;

namespace QuizNet.Quiz.Exchange.Spreadsheets;

/// <summary>
/// As much of an XLSX file (ECMA-376) as it takes to see what is in its cells. Nothing is evaluated, followed or loaded from elsewhere (docs/decisions/0023).
/// </summary>
internal sealed class Workbook : IDisposable
{
    private const int MostNodes = 50_000;

    private readonly ZipPackage _package;
    private readonly string _folder;
    private readonly Dictionary<string, string> _parts;
    private readonly Lazy<IReadOnlyList<string?>> _strings;
    private readonly Lazy<IReadOnlySet<int>> _dates;

    private Workbook(ZipPackage package)
    {
        _package = package;
        if (package.Names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            throw new RefusedFileException("The workbook has macros in it; save it as .xlsx without them.");
        }

        var part = Relations("_rels/.rels", "").GetValueOrDefault("officeDocument") ?? "xl/workbook.xml";
        _folder = part[..(part.LastIndexOf('/') + 1)];
        _parts = Relations($"{_folder}_rels/{part[_folder.Length..]}.rels", _folder);
        _strings = new(() => SharedStrings.Read(package.OpenFile(_parts.GetValueOrDefault("sharedStrings") ?? $"{_folder}sharedStrings.xml")));
        _dates = new(() => DateStyles.Read(package.OpenFile(_parts.GetValueOrDefault("styles") ?? $"{_folder}styles.xml")));
        Sheets = [.. Load(part).Descendants().Where(element => element.Name.LocalName == "sheet" && element.Attribute("state") is null or { Value: "visible" }).Select(PartOf).OfType<string>()];
    }

    /// <summary>Of those that one can see, in their order.</summary>
    public IReadOnlyList<string> Sheets { get; }

    public static bool IsWorkbook(ZipPackage package) => package.Has("[Content_Types].xml") && package.Names.Any(name => name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase));

    public static Workbook Open(ReadOnlyMemory<byte> content)
    {
        var package = ZipPackage.Open(content);
        try
        {
            return IsWorkbook(package) ? new Workbook(package) : throw new RefusedFileException("There is no workbook in the zip.");
        }
        catch
        {
            package.Dispose();
            throw;
        }
    }

    public IEnumerable<SheetRow> Rows(string sheet)
    {
        using var part = _package.OpenFile(sheet) ?? throw new RefusedFileException($"The workbook's “{sheet}” is missing.");
        using var xml = SafeXml.Open(part);
        foreach (var row in new SheetReader(xml, _strings.Value, _dates.Value).Rows())
        {
            yield return row;
        }
    }

    public void Dispose() => _package.Dispose();

    // By the id of each, and by the last word of its type.
    private Dictionary<string, string> Relations(string part, string folder)
    {
        Dictionary<string, string> relations = [];
        foreach (var relation in _package.Has(part) ? Load(part).Elements() : [])
        {
            if (relation.Attribute("Target") is { Value: var target } && relation.Attribute("TargetMode") is not { Value: "External" })
            {
                var name = target.StartsWith('/') ? target[1..] : folder + target;
                relations.TryAdd((relation.Attribute("Type")?.Value ?? "").Split('/')[^1], name);
                relations[$"#{relation.Attribute("Id")?.Value}"] = name;
            }
        }

        return relations;
    }

    private string? PartOf(XElement sheet) =>
        sheet.Attributes().FirstOrDefault(attribute => attribute.Name is { LocalName: "id", NamespaceName.Length: > 0 }) is { } id ? _parts.GetValueOrDefault($"#{id.Value}") : null;

    private XElement Load(string name)
    {
        using var part = _package.OpenFile(name) ?? throw new RefusedFileException($"The workbook's “{name}” is missing.");
        using var xml = SafeXml.Open(part);
        return SafeXml.ReadTree(xml, MostNodes);
    }
}
