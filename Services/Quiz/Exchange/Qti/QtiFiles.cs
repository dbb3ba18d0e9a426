using System.Xml.Linq;
using QuizNet.Contracts;
using QuizNet.Quiz.Exchange.Zips;

namespace QuizNet.Quiz.Exchange.Qti;

/// <summary>Pictures and sounds that an item shows. Zip is null for an item that came alone; folder is where it lies.</summary>
internal sealed class QtiFiles(ZipPackage? zip, KeptFiles kept, string folder)
{
    /// <summary>In their order; null for one that is not there.</summary>
    public IReadOnlyList<Media?> In(IEnumerable<XElement> elements) => [.. elements.SelectMany(element => element.DescendantsAndSelf()).Select(Media).Where(media => media.IsMedia).Select(media => media.Found)];

    private (bool IsMedia, Media? Found) Media(XElement element)
    {
        var (address, alternative) = element.Name.LocalName switch
        {
            "img" => (element.Attribute("src")?.Value, element.Attribute("alt")?.Value),
            "object" => (element.Attribute("data")?.Value, element.Value),
            "audio" or "video" or "source" => (element.Attribute("src")?.Value, null),
            _ => (null, null),
        };
        return address is null ? (false, null) : (true, Kept(address) is { } url ? new Media(url, string.IsNullOrWhiteSpace(alternative) ? null : alternative) : null);
    }

    private string? Kept(string address)
    {
        if (WebAddress.Is(address))
        {
            return address;
        }

        if (DataAddress.Read(address) is { } data)
        {
            return kept.Keep(address, "picture", () => data);
        }

        return zip is not null && QtiPackage.Resolve(folder, address) is { } name ? kept.Keep(name, name, () => zip.ReadFile(name)) : null;
    }
}
