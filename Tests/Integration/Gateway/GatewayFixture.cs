using System.Net.Http.Json;
using QuizNet.Contracts;
using QuizNet.Gateway.Proxying;
using QuizNet.Integration.Registry;
using QuizNet.Support;

namespace QuizNet.Integration.Gateway;

/// <summary>A gateway that follows a registry, with replicas of auth that the test starts and registers.</summary>
internal sealed class GatewayFixture : IAsyncDisposable
{
    private readonly IEnumerable<KeyValuePair<string, string>> _settings;
    private readonly ServiceHost<Target> _gateway;

    private GatewayFixture(RedisApp redis, RegistryHost registry, IReadOnlyList<Backend> backends, Uri? registryAddress, IEnumerable<KeyValuePair<string, string>> settings)
    {
        Redis = redis;
        Registry = registry;
        Backends = backends;
        _settings = new Dictionary<string, string>
        {
            ["ConnectionStrings:redis"] = redis.ConnectionString,
            ["services:registry:http:0"] = (registryAddress ?? registry.Address).ToString(),
            ["services:auth:http:0"] = backends.Count > 0 ? backends[0].Address : "http://localhost:1",
            ["Discovery:RetryDelay"] = "00:00:00.1",
        }.Concat(settings);
        _gateway = StartAnother();
    }

    public RedisApp Redis { get; }

    public RegistryHost Registry { get; }

    public IReadOnlyList<Backend> Backends { get; }

    public HttpClient Client => _gateway.Client;

    public Uri Address => _gateway.Address;

    public IServiceProvider Services => _gateway.Services;

    /// <summary>The gateway looks for the registry where it is, unless another address is given.</summary>
    public static async Task<GatewayFixture> StartAsync(int replicas, CancellationToken cancellationToken, Uri? registryAddress = null, string type = "auth", params (string Key, string Value)[] settings)
    {
        var redis = await RedisApp.StartAsync(RedisServers.Garnet, cancellationToken);
        var registry = new RegistryHost(redis.ConnectionString);
        await registry.WaitUntilReadyAsync(cancellationToken);
        var backends = await Task.WhenAll(Enumerable.Range(1, replicas).Select(number => Backend.StartAsync($"{type}-{number}", cancellationToken)));
        foreach (var backend in backends)
        {
            await registry.RegisterAsync(backend.Name, cancellationToken, type, url: backend.Address);
        }

        return new GatewayFixture(redis, registry, backends, registryAddress, settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value)));
    }

    /// <summary>A second gateway for the same replicas.</summary>
    public ServiceHost<Target> StartAnother() => new(FreePort.Next(), _settings);

    public async Task<GatewayStatus> StatusAsync(CancellationToken cancellationToken) =>
        (await Client.GetFromJsonAsync("/status", ContractsJson.Default.GatewayStatus, cancellationToken))!;

    public async Task<GatewayMetrics> MetricsAsync(CancellationToken cancellationToken) =>
        (await Client.GetFromJsonAsync("/api/metrics", ContractsJson.Default.GatewayMetrics, cancellationToken))!;

    public Task WaitForReplicasAsync(int count, CancellationToken cancellationToken) =>
        Eventually.IsTrueAsync(async () => (await StatusAsync(cancellationToken)).Services.Values.Sum(replicas => replicas.Count(replica => replica.Healthy)) == count, cancellationToken);

    public Task WaitForStateAsync(string replica, TargetState state, CancellationToken cancellationToken) => Eventually.IsTrueAsync(
        async () => (await StatusAsync(cancellationToken)).Services.Values.SelectMany(replicas => replicas).Single(target => target.ServiceId == replica).State == state,
        cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _gateway.DisposeAsync();
        foreach (var backend in Backends)
        {
            await backend.DisposeAsync();
        }

        await Registry.DisposeAsync();
        await Redis.DisposeAsync();
    }
}
