using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace QuizNet.Gateway.Docs;

internal sealed record PageFile(byte[] Content, string ContentType, EntityTagHeaderValue Tag);

/// <summary>The files of the page, which are inside this assembly. They are read when the page is first asked for.</summary>
internal static class PageFiles
{
    private const string Folder = "Docs/";

    public static PageFile Page => Assets["index.html"];

    public static FrozenDictionary<string, PageFile> Assets { get; } = Names().ToFrozenDictionary(name => name[Folder.Length..], Read);

    private static IEnumerable<string> Names() =>
        typeof(PageFiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal));

    private static PageFile Read(string name)
    {
        using var stream = typeof(PageFiles).Assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new PageFile(content, ContentType(name), new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content)[..8])}\""));
    }

    private static string ContentType(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
