using System.Diagnostics.Metrics;
using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using QuizNet.ServiceDefaults.Cache;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Integration.Cache;

/// <summary>The cache of one process, with a connection of its own, as a replica has it.</summary>
internal sealed class CacheNode : IAsyncDisposable
{
    private readonly ConnectionMultiplexer _connection;
    private readonly LocalLevel _local = new();
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly ReplacedLoop? _loop;

    private CacheNode(ConnectionMultiplexer connection, TimeProvider time, bool hearsMessages)
    {
        _connection = connection;
        var link = new RedisLink(connection, Options.Create(new RedisLinkOptions { Patience = TimeSpan.FromSeconds(5) }), TimeProvider.System);
        Cache = new TwoLevelCache(_local, new RedisLevel(link), new CacheMetrics(_services.GetRequiredService<IMeterFactory>()), time);
        _loop = hearsMessages ? new ReplacedLoop(link, _local, TimeProvider.System) : null;
    }

    public TwoLevelCache Cache { get; }

    public static async Task<CacheNode> StartAsync(string redis, TimeProvider? time = null, bool hearsMessages = true)
    {
        var options = ConfigurationOptions.Parse(redis);
        options.AbortOnConnectFail = false;
        var node = new CacheNode(await ConnectionMultiplexer.ConnectAsync(options), time ?? TimeProvider.System, hearsMessages);
        if (node._loop is not null)
        {
            await node._loop.StartAsync(CancellationToken.None);
            await node._loop.ExecuteTask!;
        }

        return node;
    }

    public async ValueTask DisposeAsync()
    {
        _loop?.Dispose();
        _local.Dispose();
        await _services.DisposeAsync();
        await _connection.CloseAsync();
        _connection.Dispose();
    }
}

internal sealed record Thing(string Name);

[JsonSerializable(typeof(Thing))]
internal sealed partial class ThingJson : JsonSerializerContext;
