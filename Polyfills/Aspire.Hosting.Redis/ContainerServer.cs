using System.ComponentModel;
using System.Diagnostics;
using Aspire.Hosting.Orchestrator;

namespace Aspire.Hosting.Redis;

/// <summary>Redis in a container, as the real Aspire runs it.</summary>
internal static class ContainerServer
{
    private const string Image = "docker.io/library/redis:8.6";

    /// <summary>The first of the container runtimes that answers.</summary>
    public static async Task<string?> FindRuntimeAsync(CancellationToken cancellationToken)
    {
        string[] runtimes = Environment.GetEnvironmentVariable("ASPIRE_CONTAINER_RUNTIME") is { Length: > 0 } chosen ? [chosen] : ["docker", "podman"];
        foreach (var runtime in runtimes)
        {
            if (await SucceedsAsync(runtime, ["info"], cancellationToken))
            {
                return runtime;
            }
        }

        return null;
    }

    public static async Task<ProcessSpec> PrepareAsync(string runtime, RedisSettings settings, CancellationToken cancellationToken)
    {
        // Left over when the runtime's client was killed; the name would be taken.
        var name = $"quiznet-redis-{settings.Port}";
        await SucceedsAsync(runtime, ["rm", "--force", name], cancellationToken);

        // The shell of the container reads the password from its environment, so that it is on no command line.
        var server = $"exec redis-server --requirepass \"$REDIS_PASSWORD\" --appendonly {(settings.Persistent ? "yes" : "no")} --appendfsync always";
        string[] arguments =
        [
            "run", "--rm", "--name", name,
            "--publish", $"127.0.0.1:{settings.Port}:6379",
            "--volume", $"{settings.Directory}:/data",
            "--env", "REDIS_PASSWORD",
            Image, "sh", "-c", server,
        ];
        return new ProcessSpec(runtime, arguments, settings.Directory)
        {
            Environment = new Dictionary<string, string> { ["REDIS_PASSWORD"] = settings.Password },
        };
    }

    private static async Task<bool> SucceedsAsync(string runtime, string[] arguments, CancellationToken cancellationToken)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(runtime, arguments) { RedirectStandardOutput = true, RedirectStandardError = true });
            await process!.StandardOutput.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            // Not installed.
            return false;
        }
    }
}
