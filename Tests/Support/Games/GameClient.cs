using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using QuizNet.Contracts;

namespace QuizNet.Support.Games;

/// <summary>What a game answers over HTTP: the value, or the code and the words of a problem.</summary>
public sealed record Reply<T>(HttpStatusCode Status, T? Value, string? Code = null, string? Detail = null) where T : class
{
    public T Good => Value ?? throw new InvalidOperationException($"{(int)Status} {Code}: {Detail}");
}

/// <summary>A game over HTTP.</summary>
public sealed class GameClient(HttpClient http)
{
    private const string KeyHeader = "X-Game-Key";

    public async Task<QuizDocument> QuizAsync(string quiz, CancellationToken cancellationToken) =>
        (await SendAsync(HttpMethod.Get, $"/api/quizzes/{quiz}", null, null, ContractsJson.Default.QuizDocument, cancellationToken)).Good;

    public Task<Reply<GameCreated>> OpenAsync(string quiz, GameOptions options, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, "/api/games", null, JsonContent.Create(new CreateGameRequest(quiz, options), ContractsJson.Default.CreateGameRequest), ContractsJson.Default.GameCreated, cancellationToken);

    public Task<Reply<GameInfo>> InfoAsync(string pin, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Get, $"/api/games/{pin}", null, null, ContractsJson.Default.GameInfo, cancellationToken);

    public Task<Reply<Joined>> JoinAsync(string pin, string? name, CancellationToken cancellationToken, string? team = null) =>
        SendAsync(HttpMethod.Post, $"/api/games/{pin}/players", null, JsonContent.Create(new JoinRequest(name, team), ContractsJson.Default.JoinRequest), ContractsJson.Default.Joined, cancellationToken);

    public Task<Reply<SeatList>> SeatsAsync(string pin, string key, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Get, $"/api/games/{pin}/players", key, null, ContractsJson.Default.SeatList, cancellationToken);

    public Task<Reply<GameCreated>> AgainAsync(string pin, string key, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, $"/api/games/{pin}/again", key, null, ContractsJson.Default.GameCreated, cancellationToken);

    public Task<Reply<GameReport>> ReportAsync(string pin, string key, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Get, $"/api/games/{pin}/results", key, null, ContractsJson.Default.GameReport, cancellationToken);

    private async Task<Reply<T>> SendAsync<T>(HttpMethod method, string path, string? key, HttpContent? content, JsonTypeInfo<T> type, CancellationToken cancellationToken) where T : class
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        if (key is not null)
        {
            request.Headers.Add(KeyHeader, key);
        }

        using var response = await http.SendAsync(request, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        return response.IsSuccessStatusCode
            ? new Reply<T>(response.StatusCode, JsonSerializer.Deserialize(text, type))
            : new Reply<T>(response.StatusCode, null, Member(text, "code"), Member(text, "detail") ?? text);
    }

    private static string? Member(string problem, string name)
    {
        try
        {
            using var json = JsonDocument.Parse(problem);
            return json.RootElement.TryGetProperty(name, out var member) ? member.ToString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
