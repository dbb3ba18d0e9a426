using System.Net.Http.Json;
using Microsoft.Extensions.Options;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Instance;

namespace QuizNet.ServiceDefaults.Identity;

/// <summary>This service's own token, asked for again before it runs out.</summary>
public sealed class ServiceTokens(IHttpClientFactory clients, ServiceIdentity identity, IOptions<ServiceTokensOptions> options, TimeProvider time) : IDisposable
{
    internal const string ClientName = "auth-service-token";

    // Before its end, so that it is still in time when it arrives.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _oneAtATime = new(1);
    private Present? _present;

    public async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        if (_present is { } present && present.GoodUntil > time.GetUtcNow())
        {
            return present.Token;
        }

        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            if (_present is not { } known || known.GoodUntil <= time.GetUtcNow())
            {
                var asked = time.GetUtcNow();
                var answer = await AskAsync(cancellationToken);
                _present = known = new Present(answer.Token, asked + TimeSpan.FromSeconds(answer.ExpiresIn) - Margin);
            }

            return known.Token;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private async Task<ServiceToken> AskAsync(CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(ClientName);
        using var response = await client.PostAsJsonAsync(
            "/api/auth/service-token", new ServiceTokenRequest(identity.Type, options.Value.Key), ContractsJson.Default.ServiceTokenRequest, cancellationToken);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(ContractsJson.Default.ServiceToken, cancellationToken))!;
    }

    // One object, so that nobody reads half of an old one and half of a new one.
    private sealed record Present(string Token, DateTimeOffset GoodUntil);
}

/// <summary>Configuration section Identity.</summary>
public sealed class ServiceTokensOptions
{
    /// <summary>With which this service proves to Auth who it is.</summary>
    public string Key { get; set; } = "";
}
