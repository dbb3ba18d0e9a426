using System.Xml;
using System.Xml.Linq;
using QuizNet.Quiz.Exchange.Xml;
using QuizNet.Quiz.Exchange.Zips;

namespace QuizNet.Quiz.Exchange.Qti;

/// <summary>What is in a package: first the items of its tests in their order, then those that are in none.</summary>
internal sealed class QtiPackage
{
    public const string Item = "assessmentItem";

    private const int MostNodes = 400_000;

    // Of a zip without a manifest, that many files are looked at before it is something else.
    private const int MostLooked = 20;

    private readonly ZipPackage _zip;
    private readonly List<QtiEntry> _items = [];
    private readonly HashSet<string> _found = new(StringComparer.OrdinalIgnoreCase);

    public QtiPackage(ZipPackage zip)
    {
        _zip = zip;
        if (ManifestOf(zip) is not { } name)
        {
            zip.Names.Where(IsXml).Order(StringComparer.Ordinal).Where(file => RootOf(zip, file) == Item).ToList().ForEach(file => Add(new QtiEntry(file)));
            return;
        }

        var manifest = Load(name);
        About = QtiAbout.Of(manifest.Elements().FirstOrDefault(element => element.Name.LocalName == "metadata"));
        var resources = Named(manifest, "resource").Select(resource => (
            Type: resource.Attribute("type")?.Value ?? "", Name: Resolve(FolderOf(name), resource.Attribute("href")?.Value), QtiAbout.Of(resource).Tags)).ToList();
        var tags = resources.Where(resource => resource.Name is not null).DistinctBy(resource => resource.Name).ToDictionary(resource => resource.Name!, resource => resource.Tags, StringComparer.OrdinalIgnoreCase);
        foreach (var test in resources.Where(resource => resource.Type.Contains("_test_", StringComparison.Ordinal) || resource.Type.Contains("_section_", StringComparison.Ordinal)).Select(resource => resource.Name).Distinct())
        {
            AddTest(test, tags);
        }

        foreach (var item in resources.Where(resource => resource.Type.Contains("_item_", StringComparison.Ordinal)))
        {
            Add(new QtiEntry(item.Name ?? "", Tags: item.Tags));
        }

        if (_items.Count == 0)
        {
            throw new RefusedFileException("There are no items of QTI 2.1 in the package.");
        }
    }

    public QtiAbout About { get; private set; } = new(null, null, null, []);

    public IReadOnlyList<QtiEntry> Items => _items;

    public static bool IsPackage(ZipPackage zip) => ManifestOf(zip) is not null || zip.Names.Where(IsXml).Order(StringComparer.Ordinal).Take(MostLooked).Any(name => RootOf(zip, name) == Item);

    public static string FolderOf(string name) => name[..(name.LastIndexOf('/') + 1)];

    /// <summary>The name in the zip of what is written relative to a folder. Null: none, or it leads out.</summary>
    public static string? Resolve(string folder, string? address)
    {
        List<string> parts = [];
        foreach (var part in (folder + Uri.UnescapeDataString((address ?? "").Split('#', '?')[0])).Split('/').Where(part => part is not ("" or ".")))
        {
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count == 0)
            {
                return null;
            }
            else
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return parts.Count == 0 ? null : string.Join('/', parts);
    }

    private void AddTest(string? name, Dictionary<string, IReadOnlyList<string>> tags)
    {
        if (name is null || !_zip.Has(name))
        {
            return;
        }

        var test = Load(name);
        About = About.Title is null && test.Attribute("title")?.Value is { Length: > 0 } title ? About with { Title = title } : About;
        foreach (var reference in Named(test, "assessmentItemRef"))
        {
            if (Resolve(FolderOf(name), reference.Attribute("href")?.Value) is { } item)
            {
                var seconds = QtiNumber.Read(Named(reference, "timeLimits").Attributes("maxTime").FirstOrDefault()?.Value);
                var points = QtiNumber.Read(Named(reference, "weight").Attributes("value").FirstOrDefault()?.Value);
                Add(new QtiEntry(item, seconds, points, tags.GetValueOrDefault(item)));
            }
        }
    }

    private void Add(QtiEntry entry)
    {
        if (_found.Add(entry.Name))
        {
            _items.Add(entry);
        }
    }

    private static string? ManifestOf(ZipPackage zip) =>
        zip.Names.Where(name => name.EndsWith(QtiNames.Manifest, StringComparison.OrdinalIgnoreCase) && FolderOf(name).Length + QtiNames.Manifest.Length == name.Length).MinBy(name => name.Length);

    private static bool IsXml(string name) => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    private static string? RootOf(ZipPackage zip, string name)
    {
        try
        {
            using var xml = SafeXml.Open(zip.OpenFile(name)!);
            return xml.LocalName;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static IEnumerable<XElement> Named(XElement element, string name) => element.Descendants().Where(inner => inner.Name.LocalName == name);

    private XElement Load(string name)
    {
        using var stream = _zip.OpenFile(name)!;
        using var xml = SafeXml.Open(stream);
        return SafeXml.ReadTree(xml, MostNodes);
    }
}
