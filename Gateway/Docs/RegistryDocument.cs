using Microsoft.AspNetCore.Http.HttpResults;

namespace QuizNet.Gateway.Docs;

/// <summary>The registry's document. The gateway does not forward to the registry, so it asks it as a client.</summary>
internal static class RegistryDocument
{
    public const string Service = "registry";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static void AddRegistryDocument(this IServiceCollection services)
    {
        var client = services.AddHttpClient(nameof(RegistryDocument), http =>
        {
            http.BaseAddress = new Uri($"http://{Service}");
            http.Timeout = Patience;
        });

        // Somebody waits in front of the page, and can try again by hand.
        // EXTEXP0001: marked experimental; there is no other way to leave the defaults for one client.
#pragma warning disable EXTEXP0001
        client.RemoveAllResilienceHandlers();
#pragma warning restore EXTEXP0001
    }

    public static async Task<Results<ContentHttpResult, ProblemHttpResult>> GetAsync(IHttpClientFactory clients, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(nameof(RegistryDocument));
        try
        {
            return TypedResults.Content(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), cancellationToken), "application/json");
        }
        catch (Exception failure) when (failure is HttpRequestException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return TypedResults.Problem("The registry does not answer. Its document can be read when it is back.", statusCode: StatusCodes.Status502BadGateway);
        }
    }
}
