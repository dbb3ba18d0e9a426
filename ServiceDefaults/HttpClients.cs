using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;

namespace QuizNet.ServiceDefaults;

/// <summary>Every outgoing client finds services by name, has timeouts and a breaker, and repeats only what is safe to repeat.</summary>
internal static class HttpClients
{
    public static void AddResilientHttpClients(this IServiceCollection services)
    {
        services.AddServiceDiscovery();
        services.ConfigureHttpClientDefaults(http =>
        {
            // Discovery is inside the retries, so that each try may go to another replica.
            http.AddStandardResilienceHandler(options =>
            {
                // EXTEXP0001: the API is marked experimental, and is the only one that keeps POST from being sent twice.
#pragma warning disable EXTEXP0001
                options.Retry.DisableForUnsafeHttpMethods();
#pragma warning restore EXTEXP0001
            });
            http.AddServiceDiscovery();
        });
    }
}
