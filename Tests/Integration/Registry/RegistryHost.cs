using System.Net.Http.Json;
using QuizNet.Contracts;
using QuizNet.Contracts.Clients;
using QuizNet.Registry.Instances;
using QuizNet.Support;

namespace QuizNet.Integration.Registry;

/// <summary>A replica of the registry, with leases of a second instead of half a minute.</summary>
internal sealed class RegistryHost : IAsyncDisposable
{
    public const string Key = "a-key-for-tests-only";

    private readonly ServiceHost<InstanceTable> _host;

    public RegistryHost(string redisConnection, int? port = null, string? run = null, TimeSpan? patience = null)
    {
        var settings = new Dictionary<string, string>
        {
            ["ConnectionStrings:redis"] = redisConnection,
            ["Redis:Patience"] = $"{patience ?? TimeSpan.FromSeconds(1)}",
            ["Registry:Key"] = Key,
            ["Registry:ResyncInterval"] = "00:00:00.3",
            ["Leases:Duration"] = "00:00:01.5",
            ["Leases:SweepInterval"] = "00:00:00.3",
        };
        if (run is not null)
        {
            settings["Registry:Run"] = run;
        }

        _host = new ServiceHost<InstanceTable>(port ?? FreePort.Next(), settings);
        Client.DefaultRequestHeaders.Add(RegistryClient.KeyHeader, Key);
    }

    public HttpClient Client => _host.Client;

    public Uri Address => _host.Address;

    public IServiceProvider Services => _host.Services;

    public static RegisterRequest Request(string id, string type = "auth", string url = "http://localhost:3001") => new(id, type, url, id);

    public async Task<RegistryAnswer> RegisterAsync(string id, CancellationToken cancellationToken, string type = "auth", string url = "http://localhost:3001")
    {
        using var response = await Client.PostAsJsonAsync("/api/registry/register", Request(id, type, url), cancellationToken);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(ContractsJson.Default.RegistryAnswer, cancellationToken))!;
    }

    public async Task<System.Net.HttpStatusCode> HeartbeatAsync(string id, CancellationToken cancellationToken)
    {
        using var response = await Client.PostAsJsonAsync("/api/registry/heartbeat", new HeartbeatRequest(id), cancellationToken);
        return response.StatusCode;
    }

    public async Task<ServiceList> ListAsync(string pathAndQuery, CancellationToken cancellationToken) =>
        (await Client.GetFromJsonAsync(pathAndQuery, ContractsJson.Default.ServiceList, cancellationToken))!;

    public async Task<string> IdsAsync(CancellationToken cancellationToken) =>
        string.Join(' ', (await ListAsync("/api/registry/services?healthy=true", cancellationToken)).Services.Select(instance => instance.ServiceId));

    /// <summary>Ready when it has read Redis once.</summary>
    public Task WaitUntilReadyAsync(CancellationToken cancellationToken) => Eventually.IsTrueAsync(
        async () =>
        {
            using var response = await Client.GetAsync("/health", cancellationToken);
            return response.IsSuccessStatusCode;
        },
        cancellationToken);

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
