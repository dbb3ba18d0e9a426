using System.Net.Http.Json;
using System.Text.Json;
using QuizNet.Support;

namespace QuizNet.Integration.Quiz;

/// <summary>Real files (Tests/Corpus/media), and how they are brought.</summary>
internal static class MediaFiles
{
    public const string UnknownId = "m00000000000000000000000000000000";

    public static byte[] Read(string name) => File.ReadAllBytes(SourceFile.Beside($"../../Corpus/media/{name}"));

    public static async Task<Answer> PostAsync(HttpClient client, byte[] file, string? token, string type, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(file);
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return await SendAsync(client, content, token, cancellationToken);
    }

    public static async Task<Answer> SendAsync(HttpClient client, HttpContent content, string? token, CancellationToken cancellationToken)
    {
        using var request = ServiceCluster.Request(HttpMethod.Post, "/api/media", token);
        request.Content = content;
        var response = await client.SendAsync(request, cancellationToken);
        return new Answer(response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken), response);
    }
}
