using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace QuizNet.Dashboard.Page;

/// <summary>What the build of Web has made, a few hundred kilobytes: read and compressed once, when it is first asked for. Empty if that was built without npm.</summary>
internal sealed class PageFiles(IOptions<PageOptions> options)
{
    public const string Operator = "operator.html";

    private readonly Lazy<FrozenDictionary<string, PageFile>> _files = new(() => ReadAll(options.Value.Folder));

    public PageFile? Find(string name) => _files.Value.GetValueOrDefault(name);

    internal static FrozenDictionary<string, PageFile> ReadAll(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToFrozenDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), Read)
        : FrozenDictionary<string, PageFile>.Empty;

    private static PageFile Read(string path)
    {
        var content = File.ReadAllBytes(path);
        return new PageFile(content, Compress(content), ContentType(path), new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content)[..8])}\""));
    }

    private static byte[]? Compress(byte[] content)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        return BrotliEncoder.TryCompress(content, compressed, out var length, quality: 9, window: 20) && length < content.Length ? compressed[..length] : null;
    }

    private static string ContentType(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
