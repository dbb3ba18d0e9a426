using System.Net;
using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Quiz.Authoring;

namespace QuizNet.Integration.Authoring;

/// <summary>Somebody at work on quizzes: with an account, with the key of a link, or with neither.</summary>
internal sealed record Desk(HttpClient Client, string? Token = null, string? Key = null)
{
    public static readonly QuizDocument Complete = new("Capitals of Europe", [new TrueOrFalse { Id = "q1", Text = "Is Bern the capital of Switzerland?", Solution = true }]);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public Task<Answer> AskAsync(string method, string path, object? body = null, string? ifMatch = null)
    {
        var headers = new[] { (Name: QuizKey.Header, Value: Key), (Name: "If-Match", Value: ifMatch) }.Where(header => header.Value is not null).Select(header => (header.Name, header.Value!));
        var text = body is null or string ? body as string : JsonSerializer.Serialize(body, body.GetType(), ContractsJson.Default);
        return Client.SendAsync(method, path, text, Token, Cancel, [.. headers]);
    }

    /// <summary>The id of a new quiz.</summary>
    public async Task<string> MakeAsync(QuizDocument? document = null)
    {
        var made = await AskAsync("POST", "/api/quizzes", new CreateQuizRequest(document ?? Complete));
        Assert.Equal((HttpStatusCode.Created, "\"1\""), (made.Status, made.Header("ETag")));
        return made["id"].GetString()!;
    }

    public Task<Answer> SaveAsync(string quiz, QuizDocument document, string ifMatch) => AskAsync("PUT", $"/api/quizzes/{quiz}/draft", document, ifMatch);

    public async Task<string> PublishedAsync(QuizDocument? document = null, bool isPublic = false)
    {
        var quiz = await MakeAsync(document);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync("POST", $"/api/quizzes/{quiz}/publish", ifMatch: "\"1\"")).Status);
        if (isPublic)
        {
            await AskAsync("PUT", $"/api/quizzes/{quiz}/visibility", new ChangeVisibilityRequest(true));
        }

        return quiz;
    }

    public async Task<QuizShare> ShareAsync(string quiz, QuizRights rights) =>
        (await AskAsync("POST", $"/api/quizzes/{quiz}/shares", new ShareRequest(rights))).Body.Deserialize(ContractsJson.Default.QuizShare)!;

    public async Task<IReadOnlyList<string>> ListedAsync(string path, string list = "quizzes") =>
        [.. (await AskAsync("GET", path))[list].EnumerateArray().Select(quiz => quiz.GetProperty("id").GetString()!)];
}
