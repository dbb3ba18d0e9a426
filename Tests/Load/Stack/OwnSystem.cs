using QuizNet.Load.Processes;
using QuizNet.Load.Proxies;
using QuizNet.Support;

namespace QuizNet.Load.Stack;

/// <summary>QuizNet's own processes with a Redis and a database of their own, as the AppHost starts them, but for somebody who is to end them.</summary>
internal sealed class OwnSystem : IAsyncDisposable
{
    private readonly TemporaryDirectory _folder = new();
    private readonly RedisProcess _redis;
    private readonly PostgresApp? _postgres;
    private readonly Dictionary<string, string> _settings;
    private readonly List<Replica> _replicas = [];

    private OwnSystem(RedisProcess redis, PostgresApp? postgres, SystemSize size)
    {
        (_redis, _postgres) = (redis, postgres);
        _settings = new()
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["ConnectionStrings:redis"] = $"127.0.0.1:{redis.Port}",
            ["ConnectionStrings:quiznet"] = postgres?.ConnectionString ?? $"Data Source={_folder.Path}/quiznet.sqlite",
            ["Registration:Key"] = Key,
            ["Registry:Key"] = Key,
        };
        Registries = Plan(typeof(Registry.Instances.RegistryOptions), "registry", size.Registries);
        Auth = Plan(typeof(Auth.AuthContext), "auth", size.Auth);
        Data = Plan(typeof(Data.DataContext), "data", size.Data);
        Compute = Plan(typeof(Compute.ComputeContext), "compute", size.Compute);
        Quiz = Plan(typeof(Quiz.Games.Pin), "quiz", size.Quiz);
        Backends = [.. Enumerable.Range(1, size.Backends).Select(PlanBackend)];
        _replicas.AddRange(Backends);
    }

    public string RedisConnectionString => $"127.0.0.1:{_redis.Port}";

    public RedisProcess Redis => _redis;

    public string Key { get; } = Guid.NewGuid().ToString("N");

    public IReadOnlyList<Replica> Registries { get; }

    public IReadOnlyList<Replica> Auth { get; }

    public IReadOnlyList<Replica> Data { get; }

    public IReadOnlyList<Replica> Compute { get; }

    public IReadOnlyList<Replica> Quiz { get; }

    /// <summary>Test backends that register themselves as replicas of data.</summary>
    public IReadOnlyList<Replica> Backends { get; }

    public IReadOnlyList<Replica> All => _replicas;

    public static async Task<OwnSystem> StartAsync(SystemSize size, CancellationToken cancellationToken)
    {
        var system = await PlanAsync(size, cancellationToken);
        try
        {
            // Registries first, as in the AppHost: nobody then begins by waiting for them.
            foreach (var level in system._replicas.GroupBy(replica => system.Registries.Contains(replica)))
            {
                level.ToList().ForEach(replica => replica.Start());
                await Task.WhenAll(level.Select(replica => replica.WaitUntilHealthyAsync(cancellationToken)));
            }

            return system;
        }
        catch
        {
            await system.DisposeAsync();
            throw;
        }
    }

    /// <summary>The gateway follows the registries, whatever ports it is told.</summary>
    public Proxy Gateway(params IEnumerable<KeyValuePair<string, string>> settings) => new(Proxy.Gateway, null, place => Child.Start(
        Proxy.Gateway,
        "dotnet",
        ["exec", typeof(Gateway.Proxying.Target).Assembly.Location],
        [.. _settings.Where(setting => settings.All(other => other.Key != setting.Key)), .. settings, GatewaySettings.InlineCompletions, new("ASPNETCORE_URLS", $"http://127.0.0.1:{place.Port}")]));

    /// <summary>Not started yet. It tells everybody how the replicas are, as in Development.</summary>
    public Replica Dashboard(Uri gateway, params IEnumerable<KeyValuePair<string, string>> settings)
    {
        var all = new Dictionary<string, string>(_settings) { ["services:gateway:http:0"] = gateway.ToString(), ["ASPNETCORE_ENVIRONMENT"] = "Development" };
        foreach (var (setting, value) in settings)
        {
            all[setting] = value;
        }

        return Replica.Of(typeof(Dashboard.DashboardContext), "dashboard", FreePort.Next(), all);
    }

    public async ValueTask DisposeAsync()
    {
        // The registries last: those who stop deregister.
        await Task.WhenAll(_replicas.Except(Registries).Select(replica => replica.DisposeAsync().AsTask()));
        await Task.WhenAll(Registries.Select(replica => replica.DisposeAsync().AsTask()));
        await _redis.DisposeAsync();
        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
        }

        _folder.Dispose();
    }

    private static async Task<OwnSystem> PlanAsync(SystemSize size, CancellationToken cancellationToken)
    {
        var redis = await RedisProcess.StartAsync(cancellationToken);
        try
        {
            return new OwnSystem(redis, size.OnPostgres ? await PostgresApp.StartAsync(cancellationToken) : null, size);
        }
        catch
        {
            await redis.DisposeAsync();
            throw;
        }
    }

    private List<Replica> Plan(Type anyType, string service, int count)
    {
        var planned = Enumerable.Range(0, count).Select(number => Replica.Of(anyType, $"{service}-service-{number + 1}", FreePort.Next(), _settings)).ToList();
        for (var number = 0; number < planned.Count; number++)
        {
            _settings[$"services:{service}:http:{number}"] = $"http://127.0.0.1:{planned[number].Port}";
        }

        _replicas.AddRange(planned);
        return planned;
    }

    private Replica PlanBackend(int number)
    {
        var (name, port) = ($"data-service-{number}", FreePort.Next());
        return new Replica(name, port, () => Child.StartSelf(
            name,
            [RegisteredBackend.Word, $"{port}"],
            [.. _settings, new("ASPNETCORE_URLS", $"http://localhost:{port}"), new("SERVICE_NAME", name), new("OTEL_SERVICE_NAME", "data")]));
    }
}

/// <summary>How many replicas of each, and on which database.</summary>
internal sealed record SystemSize(int Registries = 0, int Auth = 0, int Data = 0, int Compute = 0, int Quiz = 0, int Backends = 0, bool OnPostgres = false);
