using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace QuizNet.Integration;

/// <summary>Requests as somebody with curl sends them: bodies as text, answers as JSON.</summary>
internal sealed record Answer(HttpStatusCode Status, JsonElement Body, HttpResponseMessage Response)
{
    public JsonElement this[string name] =>
        Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty(name, out var value) ? value : throw new KeyNotFoundException($"No {name} in {(int)Status} {Body}");

    public string? Header(string name) => Response.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : null;
}

internal static class Json
{
    public static async Task<Answer> SendAsync(
        this HttpClient client, string method, string path, string? body = null, string? token = null, CancellationToken cancellationToken = default, params (string Name, string Value)[] headers)
    {
        using var request = ServiceCluster.Request(new HttpMethod(method), path, token);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var response = await client.SendAsync(request, cancellationToken);
        var json = response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true
            ? await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken)
            : default;
        return new Answer(response.StatusCode, json, response);
    }
}
