using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace QuizNet.ServiceDefaults.Pages;

/// <summary>A file as it is sent. Compressed is shorter than Content, or null.</summary>
public sealed record PageFile(byte[] Content, byte[]? Compressed, string ContentType, EntityTagHeaderValue Tag)
{
    public static PageFile Of(string name, byte[] content) =>
        new(content, Compress(content), TypeOf(name), new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content)[..8])}\""));

    private static byte[]? Compress(byte[] content)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        return BrotliEncoder.TryCompress(content, compressed, out var length, quality: 9, window: 20) && length < content.Length ? compressed[..length] : null;
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".ico" => "image/x-icon",
        ".mp3" => "audio/mpeg",
        ".webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    };
}
