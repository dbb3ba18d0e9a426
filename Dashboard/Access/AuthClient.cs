using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text.Json;
using QuizNet.Contracts;

namespace QuizNet.Dashboard.Access;

/// <summary>What Auth says to a sign-in or a renewal: a pair of tokens, a refusal with its reason, or nothing, because it is away.</summary>
internal sealed record AuthAnswer(SignedIn? SignedIn, HttpStatusCode Status, string? Detail = null, TimeSpan? RetryAfter = null)
{
    public static AuthAnswer Away { get; } = new(null, HttpStatusCode.ServiceUnavailable, "Auth is away, so nobody can sign in just now. Try again in a second.");

    /// <summary>Auth knows that these are not good. Everything else may be better the next time.</summary>
    public bool IsRefused => Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.BadRequest;
}

/// <summary>Signs in at Auth on behalf of whoever uses the page.</summary>
internal sealed class AuthClient(IHttpClientFactory clients)
{
    public const string ClientName = "dashboard-auth";

    public Task<AuthAnswer> SignInAsync(string name, string password, IPAddress? caller, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/auth/login") { Content = JsonContent.Create(new SignInRequest(null, password, name), ContractsJson.Default.SignInRequest) };
        if (caller is not null)
        {
            // Auth counts failed sign-ins by address, and would take all operators for one.
            request.Headers.Add("X-Forwarded-For", caller.ToString());
        }

        return SendAsync(request, cancellationToken);
    }

    public Task<AuthAnswer> RefreshAsync(string refreshToken, CancellationToken cancellationToken) => SendAsync(
        new HttpRequestMessage(HttpMethod.Post, "/api/auth/refresh") { Content = JsonContent.Create(new RefreshRequest(refreshToken), ContractsJson.Default.RefreshRequest) }, cancellationToken);

    /// <summary>Ends the session everywhere. If Auth is away its tokens run out by themselves.</summary>
    public Task SignOutAsync(string token, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/auth/logout");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return SendAsync(request, cancellationToken);
    }

    private async Task<AuthAnswer> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        using var request = message;
        try
        {
            using var client = clients.CreateClient(ClientName);
            using var response = await client.SendAsync(request, cancellationToken);
            if (response.IsSuccessStatusCode)
            {
                return new AuthAnswer(await response.Content.ReadFromJsonAsync(ContractsJson.Default.SignedIn, cancellationToken), response.StatusCode);
            }

            if ((int)response.StatusCode >= 500)
            {
                return AuthAnswer.Away;
            }

            var problem = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
            return new AuthAnswer(null, response.StatusCode, problem.TryGetProperty("detail", out var detail) ? detail.ToString() : null, response.Headers.RetryAfter?.Delta);
        }
        catch (Exception failure) when (failure is HttpRequestException or SocketException or JsonException or InvalidOperationException or Polly.ExecutionRejectedException
            || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return AuthAnswer.Away;
        }
    }
}
