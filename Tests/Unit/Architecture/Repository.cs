using System.Runtime.CompilerServices;

namespace QuizNet.Unit.Architecture;

/// <summary>The source tree that this test was compiled from.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../.."));

    public static IEnumerable<string> Files(string pattern) => Directory.EnumerateFiles(Root, pattern, SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "artifacts" or "node_modules" or "data"));

    /// <summary>The top folder, or for a service Services/Name.</summary>
    public static string Folder(string path)
    {
        var parts = Path.GetRelativePath(Root, path).Split(Path.DirectorySeparatorChar);
        return parts[0] == "Services" ? $"{parts[0]}/{parts[1]}" : parts[0];
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
