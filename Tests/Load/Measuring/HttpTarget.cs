using System.Text.Json;

namespace QuizNet.Load.Measuring;

/// <summary>Where requests go, over as many connections as they need.</summary>
/// <param name="address">Of the server.</param>
/// <param name="abandon">Ends what is under way.</param>
/// <param name="keepsCookies">As a browser does: then this is one client, else it is as many as there are requests.</param>
internal sealed class HttpTarget(Uri address, CancellationToken abandon, bool keepsCookies = false) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false, UseCookies = keepsCookies, AllowAutoRedirect = false, PooledConnectionLifetime = Timeout.InfiniteTimeSpan })
    {
        BaseAddress = address,
        Timeout = Patience,
    };

    public Task<Answer> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>Sends it and disposes of it. Whatever fails is an answer too.</summary>
    public async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        try
        {
            using (request)
            {
                using var response = await _client.SendAsync(request, abandon);
                var body = await response.Content.ReadAsByteArrayAsync(abandon);
                return new Answer((int)response.StatusCode, null, Replica(response, body));
            }
        }
        catch (HttpRequestException failure)
        {
            return new Answer(0, $"{failure.HttpRequestError}");
        }
        catch (OperationCanceledException)
        {
            return new Answer(0, abandon.IsCancellationRequested ? "Abandoned" : "Timeout");
        }
        catch (IOException)
        {
            return new Answer(0, "BrokenAnswer");
        }
    }

    public void Dispose() => _client.Dispose();

    private static string? Replica(HttpResponseMessage response, byte[] body) =>
        response.Headers.TryGetValues("X-Served-By", out var names) ? string.Join(',', names)
        : response.Content.Headers.ContentType?.MediaType == "application/json" ? ServiceIn(body)
        : null;

    /// <summary>The field "service" of the answers of /health and of the endpoints that only take time.</summary>
    internal static string? ServiceIn(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 } && reader.ValueTextEquals("service"u8))
                {
                    return reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                }
            }
        }
        catch (JsonException)
        {
            // Not what it says it is: then it does not name its replica either.
        }

        return null;
    }
}
