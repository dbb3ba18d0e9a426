using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Options;
using QuizNet.Contracts;

namespace QuizNet.Dashboard.Resources;

/// <summary>Asks the orchestrator's resource API.</summary>
internal sealed class ResourceClient(HttpClient client, IOptions<ResourceServiceOptions> options)
{
    // Stopping a process may take its six seconds of grace, starting one until it has begun.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public bool IsThere => options.Value is { Url: not null, Key.Length: > 0 };

    /// <summary>Null if the orchestrator does not answer.</summary>
    public async Task<ResourceView[]?> ListAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var response = await SendAsync(HttpMethod.Get, "api/resources", HttpCompletionOption.ResponseContentRead, cancellationToken);
            return response.IsSuccessStatusCode ? await response.Content.ReadFromJsonAsync(ContractsJson.Default.ResourceViewArray, cancellationToken) : null;
        }
        catch (Exception failure) when (failure is HttpRequestException or JsonException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    /// <summary>Null if the orchestrator does not answer; else its answer, which the caller disposes.</summary>
    public async Task<HttpResponseMessage?> AskAsync(HttpMethod method, string path, CancellationToken cancellationToken)
    {
        try
        {
            return await SendAsync(method, path, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        }
        catch (Exception failure) when (failure is HttpRequestException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    public async Task<ResourceView?> FindAsync(string id, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken))?.FirstOrDefault(resource => string.Equals(resource.Id, id, StringComparison.OrdinalIgnoreCase));

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpCompletionOption completion, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        using var request = new HttpRequestMessage(method, new Uri(options.Value.Url!, path)) { Version = HttpVersion.Version11 };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.Key);
        return await client.SendAsync(request, completion, limit.Token);
    }
}
