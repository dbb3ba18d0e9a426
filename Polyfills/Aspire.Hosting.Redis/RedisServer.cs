using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Orchestrator;

namespace Aspire.Hosting.Redis;

/// <summary>
/// Chooses what serves Redis: a container where Redis:Mode=container asks for it and a runtime answers, else redis-server
/// from PATH, else the garnet-server tool. Redis:Server=redis-server or garnet decides without looking.
/// </summary>
internal static class RedisServer
{
    public static async Task<ProcessSpec> PrepareAsync(RedisResource redis, IDistributedApplicationBuilder builder, CancellationToken cancellationToken)
    {
        var settings = await RedisSettings.OfAsync(redis, cancellationToken);
        var wanted = builder.Configuration["Redis:Server"];
        if (builder.Configuration["Redis:Mode"] == "container" && await ContainerRuntime.FindAsync(cancellationToken) is { } runtime)
        {
            return await ContainerServer.PrepareAsync(runtime, settings, cancellationToken);
        }

        if (wanted is null or "redis-server" && ExecutablePath.Find("redis-server") is { } program)
        {
            return await NativeServer.PrepareAsync(program, settings, cancellationToken);
        }

        if (wanted is null or "garnet" && GarnetServer.Find((builder as DistributedApplicationBuilder)?.Metadata("garnettoolspath")) is { } assembly)
        {
            return await GarnetServer.PrepareAsync(assembly, settings, cancellationToken);
        }

        throw new DistributedApplicationException(wanted switch
        {
            null => "There is no Redis: install redis-server, or run `dotnet tool restore` to get garnet-server.",
            "redis-server" => "Redis:Server asks for redis-server, which is not on PATH.",
            "garnet" => "Redis:Server asks for garnet, which is not restored: run `dotnet tool restore`.",
            _ => $"Redis:Server is '{wanted}': use redis-server or garnet.",
        });
    }
}
