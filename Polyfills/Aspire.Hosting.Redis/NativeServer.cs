using Aspire.Hosting.Orchestrator;

namespace Aspire.Hosting.Redis;

/// <summary>
/// redis-server from PATH. It syncs each write before it answers: with "everysec" it holds writes back in its own memory while a
/// sync is under way, and a kill -9 then costs each client its last one.
/// </summary>
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
            appendfsync always
            save ""
            daemonize no
            loglevel warning

            """, cancellationToken);
        return new ProcessSpec(program, [config], settings.Directory);
    }
}
