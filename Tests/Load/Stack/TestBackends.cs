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

    private readonly List<HttpClient> _clients;
    private readonly HttpClient _registryHttp;
    private readonly RegistryClient _registry;
    private readonly CancellationTokenSource _stopping = new();
    private Task _beating = Task.CompletedTask;

    private TestBackends(OwnSystem system, Func<int, string[]> words)
    {
        Replicas = [.. Enumerable.Range(0, Count).Select(_ => FreePort.Next()).Select(port => new Replica(Id(port), port, () => Child.StartSelf(Id(port), words(port))))];
        _clients = [.. Replicas.Select(replica => replica.Client)];
        _registryHttp = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{system.Registries[0].Port}") };
        _registryHttp.DefaultRequestHeaders.Add(RegistryClient.KeyHeader, system.Key);
        _registry = new RegistryClient(_registryHttp);
    }

    public IReadOnlyList<Replica> Replicas { get; }

    public IReadOnlyList<int> Ports => [.. Replicas.Select(replica => replica.Port)];

    public static Task<TestBackends> StartAsync(OwnSystem system, CancellationToken cancellationToken) => StartAsync(system, port => [TestBackend.Word, $"{port}"], cancellationToken);

    public static Task<TestBackends> StartLedgerAsync(OwnSystem system, CancellationToken cancellationToken) =>
        StartAsync(system, port => [LedgerBackend.Word, $"{port}", system.RedisConnectionString], cancellationToken);

    private static async Task<TestBackends> StartAsync(OwnSystem system, Func<int, string[]> words, CancellationToken cancellationToken)
    {
        var backends = new TestBackends(system, words);
        try
        {
            foreach (var replica in backends.Replicas)
            {
                replica.Start();
                await replica.WaitUntilHealthyAsync(cancellationToken);
                var port = replica.Port;
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
        await Task.WhenAll(Replicas.Select(replica => replica.DisposeAsync().AsTask()));
    }

    private static string Id(int port) => string.Create(CultureInfo.InvariantCulture, $"backend-{port}");

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
