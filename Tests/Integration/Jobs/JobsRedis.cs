using System.Collections.Concurrent;
using QuizNet.Support;

[assembly: AssemblyFixture(typeof(QuizNet.Integration.Jobs.JobsRedis))]

namespace QuizNet.Integration.Jobs;

/// <summary>One Redis of each kind for all tests that do it no harm, started when first asked for. Each test has a queue of its own.</summary>
public sealed class JobsRedis : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<RedisApp>>> _servers = new();

    public async Task<string> ConnectionStringAsync(string server)
    {
        // Inside the task a skip would fail all but the first who ask.
        RedisServers.SkipUnlessInstalled(server);
        var app = await _servers.GetOrAdd(server, name => new Lazy<Task<RedisApp>>(() => RedisApp.StartAsync(name, CancellationToken.None))).Value;
        return app.ConnectionString;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers.Values)
        {
            await (await server.Value).DisposeAsync();
        }
    }
}
