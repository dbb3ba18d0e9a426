using System.Collections.Frozen;
using System.Reflection;

namespace QuizNet.ServiceDefaults.Pages;

/// <summary>The files of a page by name, some hundred kilobytes: read and compressed once, when one is first asked for.</summary>
public sealed class PageFiles
{
    private readonly Lazy<FrozenDictionary<string, PageFile>> _files;

    private PageFiles(Func<FrozenDictionary<string, PageFile>> read) => _files = new(read);

    public IReadOnlyList<string> Names => _files.Value.Keys;

    /// <summary>What the build of Web has made. Empty if that was built without npm.</summary>
    public static PageFiles InFolder(string folder) => new(() => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), Path: path))
            .ToFrozenDictionary(file => file.Name, file => PageFile.Of(file.Name, File.ReadAllBytes(file.Path)))
        : FrozenDictionary<string, PageFile>.Empty);

    /// <summary>The resources of an assembly whose names begin so; the rest of it is the file's name.</summary>
    public static PageFiles InAssembly(Assembly assembly, string beginning) => new(() => assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(beginning, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[beginning.Length..], name => PageFile.Of(name, Read(assembly, name))));

    public PageFile? Find(string name) => _files.Value.GetValueOrDefault(name);

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
