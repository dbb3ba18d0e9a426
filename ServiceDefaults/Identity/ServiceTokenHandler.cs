using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace QuizNet.ServiceDefaults.Identity;

/// <summary>Signs the requests of a client with this service's own token.</summary>
internal sealed class ServiceTokenHandler(ServiceTokens tokens) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetAsync(cancellationToken));
        return await base.SendAsync(request, cancellationToken);
    }
}

public static class ServiceTokenClients
{
    /// <summary>For clients that call other services on this service's own behalf.</summary>
    public static IHttpClientBuilder WithServiceToken(this IHttpClientBuilder client)
    {
        client.Services.AddOptions<ServiceTokensOptions>().BindConfiguration("Identity");
        client.Services.AddHttpClient(ServiceTokens.ClientName, auth => auth.BaseAddress = new Uri("http://auth"));
        client.Services.TryAddSingleton<ServiceTokens>();
        client.Services.TryAddTransient<ServiceTokenHandler>();
        return client.AddHttpMessageHandler<ServiceTokenHandler>();
    }
}
