using QuizNet.Support;

namespace QuizNet.Integration.Registry;

/// <summary>Two replicas of the registry on one Redis of their own.</summary>
internal sealed class RegistryFixture : IAsyncDisposable
{
    private RegistryFixture(RedisApp redis, TimeSpan? patience)
    {
        Redis = redis;
        First = new RegistryHost(redis.ConnectionString, patience: patience);
        Second = new RegistryHost(redis.ConnectionString, patience: patience);
    }

    public RedisApp Redis { get; }

    public RegistryHost First { get; }

    public RegistryHost Second { get; }

    public static async Task<RegistryFixture> StartAsync(string redisServer, CancellationToken cancellationToken, TimeSpan? patience = null)
    {
        var fixture = new RegistryFixture(await RedisApp.StartAsync(redisServer, cancellationToken), patience);
        await fixture.First.WaitUntilReadyAsync(cancellationToken);
        await fixture.Second.WaitUntilReadyAsync(cancellationToken);
        return fixture;
    }

    public async ValueTask DisposeAsync()
    {
        await First.DisposeAsync();
        await Second.DisposeAsync();
        await Redis.DisposeAsync();
    }
}
