using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection;
using QuizNet.Integration.Gateway;
using QuizNet.Integration.Gateway.Edge;
using QuizNet.Integration.Registry;
using QuizNet.ServiceDefaults.Events;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.Support;

namespace QuizNet.Integration.Dashboard;

/// <summary>A dashboard that follows a registry, with replicas of auth that the test starts and registers. It looks ten times as often as usual.</summary>
internal sealed class DashboardFixture : IAsyncDisposable
{
    private readonly TemporaryDirectory _files = new();
    private readonly SigningKey _key = new();
    private readonly Heartbeats _heartbeats;
    private readonly ServiceHost<Findings> _dashboard;
    private readonly IReadOnlyList<KeyValuePair<string, string>> _settings;

    private DashboardFixture(RedisApp redis, RegistryHost registry, IReadOnlyList<Backend> backends, IEnumerable<(string Key, string Value)> settings)
    {
        (Redis, Registry, Backends) = (redis, registry, backends);
        _heartbeats = new Heartbeats(registry, backends);
        _settings =
        [
            new("ConnectionStrings:redis", redis.ConnectionString),
            new("ConnectionStrings:quiznet", $"Data Source={Path.Combine(_files.Path, "quiznet.sqlite")}"),
            new("services:registry:http:0", registry.Address.ToString()),
            new("services:gateway:http:0", "http://localhost:1"),
            new("services:auth:http:0", "http://localhost:1"),
            new("Detection:Interval", "00:00:00.5"),
            new("Detection:SuspectInterval", "00:00:00.4"),
            new("Detection:DependencyInterval", "00:00:00.4"),
            .. settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value)),
        ];
        _dashboard = StartAnother();
    }

    public RedisApp Redis { get; }

    public RegistryHost Registry { get; }

    public IReadOnlyList<Backend> Backends { get; }

    public HttpClient Client => _dashboard.Client;

    public IServiceProvider Services => _dashboard.Services;

    public static async Task<DashboardFixture> StartAsync(int replicas, CancellationToken cancellationToken, params (string Key, string Value)[] settings)
    {
        var redis = await RedisApp.StartAsync(RedisServers.Garnet, cancellationToken);
        var registry = new RegistryHost(redis.ConnectionString);
        await registry.WaitUntilReadyAsync(cancellationToken);
        var backends = await Task.WhenAll(Enumerable.Range(1, replicas).Select(number => Backend.StartAsync($"auth-{number}", cancellationToken)));
        foreach (var backend in backends)
        {
            await registry.RegisterAsync(backend.Name, cancellationToken, url: backend.Address);
        }

        var fixture = new DashboardFixture(redis, registry, backends, settings);
        await fixture.WaitForAsync(HealthState.Healthy, cancellationToken, [.. backends.Select(backend => backend.Name)]);
        return fixture;
    }

    /// <summary>A second dashboard for the same replicas. Its client is signed in.</summary>
    public ServiceHost<Findings> StartAnother(params (string Key, string Value)[] settings)
    {
        var dashboard = new ServiceHost<Findings>(
            FreePort.Next(), [.. _settings, .. settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value))], services => services.AddSingleton<IKeySource>(_key));
        dashboard.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _key.Token(Roles.Admin, "session"));
        return dashboard;
    }

    public ValueTask StopDashboardAsync() => _dashboard.DisposeAsync();

    public async Task<SystemView> ViewAsync(CancellationToken cancellationToken) => (await Client.GetFromJsonAsync("/api/view", ContractsJson.Default.SystemView, cancellationToken))!;

    public async Task<ReplicaStatus?> FindAsync(string id, CancellationToken cancellationToken) =>
        (await ViewAsync(cancellationToken)).Status.Services.Values.SelectMany(replicas => replicas).SingleOrDefault(replica => replica.ServiceId == id);

    public Task WaitForAsync(HealthState state, CancellationToken cancellationToken, params string[] ids) => Eventually.IsTrueAsync(
        async () =>
        {
            var view = await ViewAsync(cancellationToken);
            return ids.All(id => view.Status.Services["auth"].SingleOrDefault(replica => replica.ServiceId == id)?.State == state);
        },
        cancellationToken,
        $"{string.Join(", ", ids)} {state}");

    public Task WaitForAsync(string dependency, HealthState state, CancellationToken cancellationToken) => Eventually.IsTrueAsync(
        async () => (await ViewAsync(cancellationToken)).Dependencies.SingleOrDefault(known => known.Name == dependency)?.State == state, cancellationToken, $"{dependency} {state}");

    /// <summary>What dashboards have told about a replica, oldest first.</summary>
    public Task<IReadOnlyList<string>> ToldAsync(string id) => ToldAsync(id, Services);

    /// <summary>The same, as another dashboard reads it.</summary>
    public static async Task<IReadOnlyList<string>> ToldAsync(string id, IServiceProvider services) =>
        [.. (await services.GetRequiredService<EventLog>().RecentAsync(100)).Where(told => told.Key == id && told.Source == "dashboard").Select(told => told.Type).Reverse()];

    public async ValueTask DisposeAsync()
    {
        await _dashboard.DisposeAsync();
        await _heartbeats.DisposeAsync();
        foreach (var backend in Backends)
        {
            await backend.DisposeAsync();
        }

        await Registry.DisposeAsync();
        await Redis.DisposeAsync();
        _key.Dispose();
        _files.Dispose();
    }
}
