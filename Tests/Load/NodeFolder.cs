using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace QuizNet.Load;

/// <summary>A folder with a program for Node, and with what that needs from npm.</summary>
internal static class NodeFolder
{
    /// <param name="name">Below the folder of this file: Jobs.</param>
    public static async Task<string> PrepareAsync(string name)
    {
        var folder = Path.Combine(Path.GetDirectoryName(ThisFile())!, name);
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"]) { WorkingDirectory = folder })!;
            await npm.WaitForExitAsync();
        }

        return folder;
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
