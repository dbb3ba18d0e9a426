using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace QuizNet.Load.Jobs;

/// <summary>The folder of bullmq.mjs, with what it needs from npm.</summary>
internal static class NodeFolder
{
    public static async Task<string> PrepareAsync()
    {
        var folder = Path.GetDirectoryName(ThisFile())!;
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"]) { WorkingDirectory = folder })!;
            await npm.WaitForExitAsync();
        }

        return folder;
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
