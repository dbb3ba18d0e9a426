using System.Text.Json;
using Aspire.Hosting.Orchestrator;

namespace Aspire.Hosting.Redis;

/// <summary>The garnet-server tool, a Redis-compatible server on .NET that the build restores.</summary>
internal static class GarnetServer
{
    /// <summary>The newest version in the tool's folder of the package cache, which the build of an AppHost writes into its assembly.</summary>
    public static string? Find(string? toolFolder)
    {
        toolFolder ??= Path.Combine(
            Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"),
            "garnet-server");
        return Directory.Exists(toolFolder)
            ? Directory.EnumerateFiles(toolFolder, "GarnetServer.dll", SearchOption.AllDirectories).Order(StringComparer.Ordinal).LastOrDefault()
            : null;
    }

    public static async Task<ProcessSpec> PrepareAsync(string assembly, RedisSettings settings, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(settings.Directory, "garnet");
        var options = new Dictionary<string, object>
        {
            ["Port"] = settings.Port,
            ["Address"] = "127.0.0.1",
            ["AuthenticationMode"] = "Password",
            ["Password"] = settings.Password,
            ["EnableLua"] = true,
            // Without it scripts are not atomic, as they are in Redis.
            ["LuaTransactionMode"] = true,
            ["EnableAOF"] = settings.Persistent,
            // An answer means that the log has the write. Without it a kill -9 under load lost 46 acknowledged writes of 50 clients.
            ["WaitForCommit"] = settings.Persistent,
            ["Recover"] = settings.Persistent,
            // The default device needs libaio, and loses writes where that is missing.
            ["DeviceType"] = "RandomAccess",
            ["CheckpointDir"] = folder,
            ["QuietMode"] = true,
            // A connection holds a thread while it waits for the log. With one for each core, which is the default, fifty clients waited
            // for seconds on two cores; now for 0.2 s at most.
            ["ThreadPoolMinThreads"] = 64,
            // The defaults reserve memory for a server that has the machine to itself.
            ["LogMemorySize"] = "128m",
            ["PageSize"] = "4m",
            ["SegmentSize"] = "64m",
            ["IndexMemorySize"] = "8m",
            ["AofMemorySize"] = "32m",
            ["AofPageSize"] = "8m",
        };
        var config = await settings.WriteConfigAsync("garnet.conf", JsonSerializer.Serialize(options), cancellationToken);
        return new ProcessSpec(ProjectProcess.DotnetPath(), ["exec", assembly, "--config-import-path", config], settings.Directory);
    }
}
