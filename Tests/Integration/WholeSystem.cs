using QuizNet.Auth;
using QuizNet.Compute;
using QuizNet.Data;
using QuizNet.Gateway.Proxying;
using QuizNet.Integration.Registry;
using QuizNet.Support;

namespace QuizNet.Integration;

/// <summary>One replica of every service, registered, behind the gateway.</summary>
public sealed class WholeSystem(Servers servers) : IAsyncLifetime
{
    private readonly List<IAsyncDisposable> _hosts = [];
    private readonly Dictionary<string, HttpClient> _clients = [];

    /// <summary>The client of a service itself, or of the gateway.</summary>
    public HttpClient this[string service] => _clients[service];

    public async ValueTask InitializeAsync()
    {
        var redis = await servers.RedisAsync(RedisServers.Garnet, CancellationToken.None);
        var registry = new RegistryHost(redis);
        _hosts.Add(registry);
        _clients["registry"] = registry.Client;
        await registry.WaitUntilReadyAsync(CancellationToken.None);
        var settings = new Dictionary<string, string>
        {
            ["ConnectionStrings:redis"] = redis,
            ["ConnectionStrings:quiznet"] = await servers.NewDatabaseAsync(Databases.Sqlite, CancellationToken.None),
            ["Passwords:Rounds"] = "1000",
            ["services:registry:http:0"] = registry.Address.ToString(),
            ["Registration:Key"] = RegistryHost.Key,
            ["Registration:HeartbeatInterval"] = "00:00:00.3",
            ["Discovery:RetryDelay"] = "00:00:00.1",
        };
        Start<AuthContext>("auth", settings);
        settings["services:auth:http:0"] = this["auth"].BaseAddress!.ToString();
        Start<DataContext>("data", settings);
        Start<ComputeContext>("compute", settings);
        Start<Target>("gateway", settings);
        foreach (var service in ServiceRoutes.Types)
        {
            await Eventually.IsTrueAsync(() => IsForwardedAsync(service), CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in Enumerable.Reverse(_hosts))
        {
            await host.DisposeAsync();
        }
    }

    private void Start<TAnyType>(string service, Dictionary<string, string> settings) where TAnyType : class
    {
        var host = new ServiceHost<TAnyType>(FreePort.Next(), settings);
        _hosts.Add(host);
        _clients[service] = host.Client;
    }

    private async Task<bool> IsForwardedAsync(string service)
    {
        using var answer = await this["gateway"].GetAsync(new Uri($"/docs/{service}.json", UriKind.Relative));
        return answer.IsSuccessStatusCode;
    }
}

[CollectionDefinition(Name)]
public sealed class OnWholeSystem : ICollectionFixture<WholeSystem>
{
    public const string Name = "all services behind the gateway";
}
