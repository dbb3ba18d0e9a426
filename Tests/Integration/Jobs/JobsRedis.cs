using System.Collections.Concurrent;
using QuizNet.Support;
using StackExchange.Redis;

[assembly: AssemblyFixture(typeof(QuizNet.Integration.Jobs.JobsRedis))]

namespace QuizNet.Integration.Jobs;

/// <summary>One Redis of each kind for all tests that do it no harm, started when first asked for. Each test has a queue of its own.</summary>
public sealed class JobsRedis : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<(RedisApp App, IConnectionMultiplexer Connection)>>> _servers = new();

    /// <summary>One for all, because closing one takes the client a second.</summary>
    public async Task<IConnectionMultiplexer> ConnectAsync(string server)
    {
        // Inside the task a skip would fail all but the first who ask.
        RedisServers.SkipUnlessInstalled(server);
        return (await _servers.GetOrAdd(server, name => new(() => StartAsync(name))).Value).Connection;
    }

    /// <summary>For other processes.</summary>
    public async Task<string> ConnectionStringAsync(string server)
    {
        await ConnectAsync(server);
        return (await _servers[server].Value).App.ConnectionString;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers.Values)
        {
            var (app, connection) = await server.Value;
            connection.Dispose();
            await app.DisposeAsync();
        }
    }

    private static async Task<(RedisApp App, IConnectionMultiplexer Connection)> StartAsync(string server)
    {
        var app = await RedisApp.StartAsync(server, CancellationToken.None);
        return (app, await ConnectionMultiplexer.ConnectAsync(app.ConnectionString));
    }
}
