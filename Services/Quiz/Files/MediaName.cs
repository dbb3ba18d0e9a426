using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using QuizNet.Quiz.Files.Formats;

namespace QuizNet.Quiz.Files;

/// <summary>
/// What a file is called: m, the first 128 bits of the SHA-256 of what is kept of it, and the ending of its kind. The same file is always called the same, so it is
/// stored once, a browser may keep it for ever, and a quiz that was exported and comes back finds it.
/// </summary>
internal static partial class MediaName
{
    public const string Folder = "/api/media/";

    private const int IdBytes = 16;

    public static string IdOf(ReadOnlySpan<byte> content) => $"m{Convert.ToHexStringLower(SHA256.HashData(content)[..IdBytes])}";

    public static bool IsId(string id) => Id().IsMatch(id);

    public static string AddressOf(string id, string extension) => $"{Folder}{id}.{extension}";

    public static bool TryParse(string name, [NotNullWhen(true)] out string? id, [NotNullWhen(true)] out FileFormat? format)
    {
        (id, format) = (null, null);
        if (name.Split('.') is [var first, var extension] && IsId(first) && FileFormat.Named(extension) is { } named)
        {
            (id, format) = (first, named);
        }

        return id is not null;
    }

    [GeneratedRegex(@"^m[0-9a-f]{32}\z")]
    private static partial Regex Id();
}
