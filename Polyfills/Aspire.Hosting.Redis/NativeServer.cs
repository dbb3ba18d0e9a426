using Aspire.Hosting.Orchestrator;

namespace Aspire.Hosting.Redis;

/// <summary>redis-server from PATH.</summary>
internal static class NativeServer
{
    public static async Task<ProcessSpec> PrepareAsync(string program, RedisSettings settings, CancellationToken cancellationToken)
    {
        var config = await settings.WriteConfigAsync("redis.conf", $"""
            port {settings.Port}
            bind 127.0.0.1 -::1
            requirepass {settings.Password}
            dir "{settings.Directory}"
            appendonly {(settings.Persistent ? "yes" : "no")}
            appendfsync everysec
            save ""
            daemonize no
            loglevel warning

            """, cancellationToken);
        return new ProcessSpec(program, [config], settings.Directory);
    }
}
