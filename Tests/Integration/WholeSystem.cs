using QuizNet.Auth;
using QuizNet.Compute;
using QuizNet.Data;
using QuizNet.Gateway.Proxying;
using QuizNet.Integration.Registry;
using QuizNet.Quiz;
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
            ["FirstAdmin:Code"] = ServiceCluster.AdminCode,
            ["services:registry:http:0"] = registry.Address.ToString(),
            ["Registration:Key"] = RegistryHost.Key,
            ["Registration:HeartbeatInterval"] = "00:00:00.3",
            ["Discovery:RetryDelay"] = "00:00:00.1",
        };
        Start<AuthContext>("auth", settings);
        settings["services:auth:http:0"] = this["auth"].BaseAddress!.ToString();
        Start<DataContext>("data", settings);
        Start<ComputeContext>("compute", settings);
        Start<QuizContext>("quiz", settings);
        Start<Target>("gateway", settings);
        foreach (var service in ServiceRoutes.Types)
        {
            await Eventually.IsTrueAsync(() => IsForwardedAsync(service), CancellationToken.None);
        }
    }

    /// <summary>A token of the only admin there is.</summary>
    public async Task<string> AdminTokenAsync(CancellationToken cancellationToken)
    {
        const string Admin = """{"code":"the-code-of-the-first-admin","username":"root-admin","email":"admin@example.com","password":"a good password"}""";
        var made = await this["auth"].SendAsync("POST", "/api/auth/first-admin", Admin, cancellationToken: cancellationToken);
        var answer = made.Response.IsSuccessStatusCode ? made : await this["auth"].SendAsync("POST", "/api/auth/signin", """{"email":"admin@example.com","password":"a good password"}""", cancellationToken: cancellationToken);
        return answer["token"].GetString()!;
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
