namespace QuizNet.Gateway.Versions;

/// <summary>/api/v1/x is the path /api/x in version 1. A path without a version is the newest.</summary>
internal static class VersionedPath
{
    private const string Start = "/api/v";
    private const string Api = "/api";

    /// <summary>What stands after the v, or null for a path without a version.</summary>
    public static string? VersionOf(string path)
    {
        if (path.Length <= Start.Length || !char.IsAsciiDigit(path[Start.Length]) || !path.StartsWith(Start, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var end = path.IndexOf('/', Start.Length);
        return end < 0 ? path[Start.Length..] : path[Start.Length..end];
    }

    public static string Without(string version, string path) => string.Concat(Api, path.AsSpan(Start.Length + version.Length));
}
