using System.Globalization;
using QuizNet.Contracts;
using QuizNet.Contracts.Clients;
using QuizNet.Load.Processes;
using QuizNet.Support;

namespace QuizNet.Load.Stack;

/// <summary>Three test backends, which this process registers as replicas of data and sends the heartbeats of.</summary>
internal sealed class TestBackends : IAsyncDisposable
{
    /// <summary>What to ask them for, through a gateway.</summary>
    public const string AnyPath = "/api/data/any";

    private const int Count = 3;
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(5);

    private readonly List<Child> _processes;
    private readonly List<HttpClient> _clients;
    private readonly HttpClient _registryHttp;
    private readonly RegistryClient _registry;
    private readonly CancellationTokenSource _stopping = new();
    private Task _beating = Task.CompletedTask;

    private TestBackends(OwnSystem system)
    {
        Ports = [.. Enumerable.Range(0, Count).Select(_ => FreePort.Next())];
        _processes = [.. Ports.Select(port => Child.StartSelf($"backend {port}", TestBackend.Word, $"{port}"))];
        _clients = [.. Ports.Select(port => new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") })];
        _registryHttp = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{system.Registries[0].Port}") };
        _registryHttp.DefaultRequestHeaders.Add(RegistryClient.KeyHeader, system.Key);
        _registry = new RegistryClient(_registryHttp);
    }

    public IReadOnlyList<int> Ports { get; }

    public static async Task<TestBackends> StartAsync(OwnSystem system, CancellationToken cancellationToken)
    {
        var backends = new TestBackends(system);
        try
        {
            foreach (var (port, client) in backends.Ports.Zip(backends._clients))
            {
                await Eventually.IsTrueAsync(() => ListensAsync(client, cancellationToken), cancellationToken, $"backend {port} listens");
                using var answer = await backends._registry.RegisterAsync(new RegisterRequest(Id(port), "data", $"http://127.0.0.1:{port}", Id(port)), cancellationToken);
                answer.EnsureSuccessStatusCode();
            }
        }
        catch
        {
            await backends.DisposeAsync();
            throw;
        }

        backends._beating = backends.BeatAsync();
        return backends;
    }

    /// <summary>How many requests have reached each, health checks not counted.</summary>
    public async Task<IReadOnlyList<long>> CountsAsync(CancellationToken cancellationToken) =>
        [.. (await Task.WhenAll(_clients.Select(client => client.GetStringAsync(new Uri("/-/count", UriKind.Relative), cancellationToken)))).Select(text => long.Parse(text, CultureInfo.InvariantCulture))];

    /// <summary>This share of the requests to the first few fails.</summary>
    public Task FailAsync(int percent, int backends, CancellationToken cancellationToken) => Task.WhenAll(_clients.Take(backends).Select(client => TellAsync(client, $"/-/fail/{percent}", cancellationToken)));

    public Task DelayAsync(int backend, int milliseconds, CancellationToken cancellationToken) => TellAsync(_clients[backend], $"/-/delay/{milliseconds}", cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _beating.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stopping.Dispose();
        _registryHttp.Dispose();
        _clients.ForEach(client => client.Dispose());
        await Task.WhenAll(_processes.Select(process => process.DisposeAsync().AsTask()));
    }

    private static string Id(int port) => string.Create(CultureInfo.InvariantCulture, $"backend-{port}");

    private static async Task<bool> ListensAsync(HttpClient client, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/health", UriKind.Relative), cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static async Task TellAsync(HttpClient client, string what, CancellationToken cancellationToken)
    {
        using var answer = await client.PostAsync(new Uri(what, UriKind.Relative), null, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    private async Task BeatAsync()
    {
        using var timer = new PeriodicTimer(Heartbeat);
        while (await timer.WaitForNextTickAsync(_stopping.Token))
        {
            await Task.WhenAll(Ports.Select(port => _registry.HeartbeatAsync(Id(port), _stopping.Token)));
        }
    }
}
