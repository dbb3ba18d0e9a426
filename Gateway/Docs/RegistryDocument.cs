using Microsoft.AspNetCore.Http.HttpResults;

namespace QuizNet.Gateway.Docs;

/// <summary>The registry's document. The gateway does not forward to the registry, so it asks it as a client.</summary>
internal static class RegistryDocument
{
    public const string Service = "registry";

    public static async Task<Results<ContentHttpResult, ProblemHttpResult>> GetAsync(IHttpClientFactory clients, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(nameof(RegistryDocument));
        try
        {
            return TypedResults.Content(await client.GetStringAsync(new Uri($"http://{Service}/openapi/v1.json"), cancellationToken), "application/json");
        }
        catch (Exception failure) when (failure is HttpRequestException or Polly.ExecutionRejectedException)
        {
            return TypedResults.Problem("The registry does not answer. Its document can be read when it is back.", statusCode: StatusCodes.Status502BadGateway);
        }
    }
}
