using System.Net.Http.Headers;
using System.Net.Http.Json;
using QuizNet.Auth;
using QuizNet.Compute;
using QuizNet.Contracts;
using QuizNet.Data;
using QuizNet.Quiz;
using QuizNet.Support;

namespace QuizNet.Integration;

/// <summary>Two replicas of each service behind the gateway, on one database and one Redis.</summary>
public abstract class ServiceCluster(Func<Task<string>> database, Func<Task<string>> redis, TimeSpan patience) : IAsyncLifetime
{
    public const string AdminCode = "the-code-of-the-first-admin";

    public const string ServiceKey = "the-key-of-the-data-service";

    /// <summary>Nobody stops the servers that tests share, but a machine with two busy cores may keep Redis from answering for a second.</summary>
    protected static readonly TimeSpan Patient = TimeSpan.FromSeconds(15);

    private readonly List<IAsyncDisposable> _hosts = [];
    private readonly Dictionary<Type, IServiceProvider> _services = [];
    private SignedIn? _admin;

    /// <summary>What a further replica needs to join.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; private set; } = new Dictionary<string, string>();

    public IReadOnlyList<HttpClient> Auth { get; private set; } = [];

    public IReadOnlyList<HttpClient> Data { get; private set; } = [];

    public IReadOnlyList<HttpClient> Compute { get; private set; } = [];

    public IReadOnlyList<HttpClient> Quiz { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var settings = new Dictionary<string, string>
        {
            ["ConnectionStrings:redis"] = await redis(),
            ["ConnectionStrings:quiznet"] = await database(),
            ["FirstAdmin:Code"] = AdminCode,
            ["ServiceTokens:Keys:data"] = ServiceKey,
            ["ServiceTokens:Keys:dashboard"] = ServiceKey,
            // Hashing as in production is tested once; here it would only take time.
            ["Passwords:Rounds"] = "1000",
            ["Sessions:Grace"] = "00:00:00",
            ["Jobs:compute:BackoffBase"] = "00:00:00.05",
            ["Redis:Patience"] = $"{patience}",
            ["Jobs:compute:RedisPatience"] = $"{patience}",
        };
        Auth = await StartAsync<AuthContext>(settings);
        settings["services:auth:http:0"] = Auth[0].BaseAddress!.ToString();
        settings["services:auth:http:1"] = Auth[1].BaseAddress!.ToString();
        Data = await StartAsync<DataContext>(settings);
        Settings = settings;
        Compute = await StartAsync<ComputeContext>(settings);
        Quiz = await StartAsync<QuizContext>(settings);
    }

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            await host.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>For replicas beside it, with a database in which nobody has been, and without Redis, whose cache knows of the other one.</summary>
    public async Task<IReadOnlyDictionary<string, string>> NewSettingsAsync() =>
        new Dictionary<string, string>(Settings.Where(setting => setting.Key.StartsWith("services:", StringComparison.Ordinal))) { ["ConnectionStrings:quiznet"] = await database() };

    /// <summary>What the first replica of a service is made of. Any type of its assembly names it.</summary>
    internal IServiceProvider Services<TAnyType>() => _services[typeof(TAnyType)];

    /// <summary>A new user with a name that nobody else has.</summary>
    public async Task<SignedIn> NewUserAsync(CancellationToken cancellationToken)
    {
        var name = $"u{Guid.NewGuid():N}"[..20];
        return await PostAsync(Auth[0], "/api/auth/signup", new SignUpRequest(name, $"{name}@example.com", "a good password"), cancellationToken);
    }

    public async Task<SignedIn> AdminAsync(CancellationToken cancellationToken) =>
        _admin ??= await PostAsync(Auth[0], "/api/auth/first-admin", new FirstAdminRequest(AdminCode, "root-admin", "admin@example.com", "a good password"), cancellationToken);

    public static HttpRequestMessage Request(HttpMethod method, string path, string? token, object? body = null)
    {
        var request = new HttpRequestMessage(method, path);
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        request.Content = body is null ? null : JsonContent.Create(body, body.GetType(), options: ContractsJson.Default.Options);
        return request;
    }

    public static async Task<SignedIn> PostAsync<TBody>(HttpClient client, string path, TBody body, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Post, path, null, body);
        using var response = await client.SendAsync(request, cancellationToken);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync(cancellationToken));
        return (await response.Content.ReadFromJsonAsync(ContractsJson.Default.SignedIn, cancellationToken))!;
    }

    // At once, as an orchestrator starts them.
    private async Task<IReadOnlyList<HttpClient>> StartAsync<TAnyType>(Dictionary<string, string> settings) where TAnyType : class
    {
        var hosts = await Task.WhenAll(Enumerable.Range(1, 2).Select(_ => Task.Run(() => new ServiceHost<TAnyType>(FreePort.Next(), settings))));
        _hosts.AddRange(hosts);
        _services[typeof(TAnyType)] = hosts[0].Services;
        return [.. hosts.Select(host => host.Client)];
    }
}

public sealed class SqliteCluster(Servers servers)
    : ServiceCluster(() => servers.NewDatabaseAsync(Databases.Sqlite, CancellationToken.None), () => servers.RedisAsync(RedisServers.Garnet, CancellationToken.None), Patient);

public sealed class PostgresCluster(Servers servers)
    : ServiceCluster(() => servers.NewDatabaseAsync(Databases.Postgres, CancellationToken.None), () => servers.RedisAsync(RedisServers.Native, CancellationToken.None), Patient);

[CollectionDefinition(Name)]
public sealed class OnSqlite : ICollectionFixture<SqliteCluster>
{
    public const string Name = "services on SQLite and Garnet";
}

[CollectionDefinition(Name)]
public sealed class OnPostgres : ICollectionFixture<PostgresCluster>
{
    public const string Name = "services on PostgreSQL and redis-server";
}
