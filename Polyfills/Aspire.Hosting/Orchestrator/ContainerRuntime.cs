using System.ComponentModel;

namespace Aspire.Hosting.Orchestrator;

/// <summary>The program that runs containers, where there is one.</summary>
internal static class ContainerRuntime
{
    /// <summary>The first that answers.</summary>
    public static async Task<string?> FindAsync(CancellationToken cancellationToken)
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

    /// <summary>Removes what was left over when the runtime's client was killed: its name would be taken.</summary>
    public static Task RemoveAsync(string runtime, string container, CancellationToken cancellationToken) =>
        SucceedsAsync(runtime, ["rm", "--force", container], cancellationToken);

    private static async Task<bool> SucceedsAsync(string runtime, string[] arguments, CancellationToken cancellationToken)
    {
        try
        {
            return await ShortProcess.RunAsync(runtime, arguments, cancellationToken) is { ExitCode: 0 };
        }
        catch (Win32Exception)
        {
            // Not installed.
            return false;
        }
    }
}
