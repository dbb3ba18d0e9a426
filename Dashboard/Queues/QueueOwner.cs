using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection.Replicas;

namespace QuizNet.Dashboard.Queues;

/// <summary>What the service that works at a queue has answered, or why there is no answer.</summary>
internal sealed record QueueAnswer<T>(T? Value, int Status = StatusCodes.Status200OK, string? Detail = null) where T : class;

/// <summary>
/// A queue belongs to the service of its name, and any replica of it can speak for all. It is asked on the dashboard's own behalf: who has come in
/// with the link of development has no token that another service would know.
/// </summary>
internal sealed class QueueOwner(ReplicaBoard board, IHttpClientFactory clients)
{
    public const string ClientName = "dashboard-queues";

    public async Task<QueueAnswer<T>> AskAsync<T>(string service, HttpMethod method, string path, HttpContent? content, JsonTypeInfo<T> json, CancellationToken cancellationToken) where T : class
    {
        if (board.Statuses.FirstOrDefault(replica => replica.Type == service && replica.State is HealthState.Healthy or HealthState.Recovering) is not { } replica)
        {
            return Away<T>($"No replica of {service} is well, and its queue is theirs. Try again when one is.");
        }

        try
        {
            using var client = clients.CreateClient(ClientName);
            using var request = new HttpRequestMessage(method, $"{replica.Url}/api/{service}/queue/{path}") { Content = content };
            using var response = await client.SendAsync(request, cancellationToken);
            return response.IsSuccessStatusCode
                ? new QueueAnswer<T>(await response.Content.ReadFromJsonAsync(json, cancellationToken))
                : (int)response.StatusCode is StatusCodes.Status400BadRequest or StatusCodes.Status404NotFound
                    ? new QueueAnswer<T>(null, (int)response.StatusCode, await DetailAsync(response, cancellationToken))
                    : Away<T>($"{replica.Name} answered {(int)response.StatusCode}. Try again in a second.");
        }
        catch (Exception failure) when (failure is HttpRequestException or SocketException or JsonException or Polly.ExecutionRejectedException
            || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return Away<T>($"{replica.Name} gave no answer that helps. Try again in a second.");
        }
    }

    private static async Task<string?> DetailAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken)) is { ValueKind: JsonValueKind.Object } problem && problem.TryGetProperty("detail", out var detail) ? detail.ToString() : null;

    private static QueueAnswer<T> Away<T>(string detail) where T : class => new(null, StatusCodes.Status503ServiceUnavailable, detail);
}
