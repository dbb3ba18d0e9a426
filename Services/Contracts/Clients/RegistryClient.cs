using System.Net;
using System.Net.Http.Json;

namespace QuizNet.Contracts.Clients;

/// <summary>Speaks to the registry. The caller sees to addresses, retries and the key.</summary>
public sealed class RegistryClient(HttpClient http)
{
    /// <summary>The header in which writers prove that they may register.</summary>
    public const string KeyHeader = "X-Registry-Key";

    public Task<HttpResponseMessage> RegisterAsync(RegisterRequest request, CancellationToken cancellationToken) =>
        http.PostAsJsonAsync("/api/registry/register", request, ContractsJson.Default.RegisterRequest, cancellationToken);

    public async Task<HttpStatusCode> HeartbeatAsync(string serviceId, CancellationToken cancellationToken)
    {
        using var response = await http.PostAsJsonAsync(
            "/api/registry/heartbeat", new HeartbeatRequest(serviceId), ContractsJson.Default.HeartbeatRequest, cancellationToken);
        return response.StatusCode;
    }

    public async Task<HttpStatusCode> DeregisterAsync(string serviceId, CancellationToken cancellationToken)
    {
        using var response = await http.PostAsJsonAsync(
            "/api/registry/deregister", new DeregisterRequest(serviceId), ContractsJson.Default.DeregisterRequest, cancellationToken);
        return response.StatusCode;
    }

    /// <summary>The present list, at once if it is newer than the index, else as soon as it changes or the wait is over.</summary>
    public Task<ServiceList?> WatchAsync(long index, TimeSpan wait, CancellationToken cancellationToken) =>
        http.GetFromJsonAsync(
            FormattableString.Invariant($"/api/registry/watch?index={index}&wait={wait.TotalSeconds}"), ContractsJson.Default.ServiceList, cancellationToken);
}
