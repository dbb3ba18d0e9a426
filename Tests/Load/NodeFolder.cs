using System.Runtime.CompilerServices;
using QuizNet.Load.Processes;

namespace QuizNet.Load;

/// <summary>A folder with a program for Node, and with what that needs from npm.</summary>
/// <param name="Location">Where it is.</param>
/// <param name="Missing">Why the program cannot run, and what to do; or null.</param>
internal sealed record NodeFolder(string Location, string? Missing)
{
    private const string Modules = "node_modules";

    /// <param name="name">Below the folder of this file: Jobs.</param>
    /// <param name="cancellationToken">Ends the installation.</param>
    public static async Task<NodeFolder> PrepareAsync(string name, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(Path.GetDirectoryName(ThisFile())!, name);
        var missing = Tool.Node.Missing ?? (Directory.Exists(Path.Combine(folder, Modules)) ? null : Tool.Npm.Missing ?? await InstallAsync(folder, cancellationToken));
        return new NodeFolder(folder, missing);
    }

    private static async Task<string?> InstallAsync(string folder, CancellationToken cancellationToken)
    {
        await using var npm = Child.Start(Tool.Npm.Name, Tool.Npm.Path!, ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"], folder: folder);
        await npm.ExitAsync(cancellationToken);
        return npm.ExitCode == 0 ? null : $"npm could not install what {folder} needs; remove {Modules} there and try again. It said: {npm.LastWords}";
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
