using Aspire.Hosting.Orchestrator;

namespace Aspire.Hosting.Redis;

/// <summary>Redis in a container, as the real Aspire runs it.</summary>
internal static class ContainerServer
{
    private const string Image = "docker.io/library/redis:8.6";

    public static async Task<ProcessSpec> PrepareAsync(string runtime, RedisSettings settings, CancellationToken cancellationToken)
    {
        var name = $"quiznet-redis-{settings.Port}";
        await ContainerRuntime.RemoveAsync(runtime, name, cancellationToken);

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
}
