using System.Net;
using System.Text.Json;

namespace QuizNet.Integration.Fuzz;

/// <summary>What any answer must be like.</summary>
internal static class Verdict
{
    // Words of ours and of our libraries: whoever reads them in a problem sees what it is made of instead of what to do.
    private static readonly string[] Insides =
        ["   at ", "System.", "Microsoft.", "QuizNet.", "Npgsql", "SQLite", "Redis", "Exception", "Nullable", "`1", "(Parameter", "a Service instead", "JsonSerializer", "Request request"];

    // Kestrel refuses these before any of our code runs, and without a body.
    private static readonly HttpStatusCode[] OfTheServer =
        [HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.RequestUriTooLong, HttpStatusCode.LengthRequired, HttpStatusCode.MethodNotAllowed, HttpStatusCode.NotFound, (HttpStatusCode)431];

    /// <summary>What is wrong with the answer, or null.</summary>
    public static async Task<string?> OnAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        if (answer.Content.Headers.ContentType?.MediaType == "text/event-stream")
        {
            // It does not end.
            return null;
        }

        var body = await answer.Content.ReadAsStringAsync(cancellationToken);
        var status = (int)answer.StatusCode;
        return status switch
        {
            >= 500 => $"{status}: {body}",
            >= 400 when answer.RequestMessage?.Method == HttpMethod.Head => null,
            >= 400 when body.Length == 0 && OfTheServer.Contains(answer.StatusCode) && !answer.Headers.Contains("X-Request-Id") => null,
            >= 400 => OnProblem(answer, status, body) is { } complaint ? $"{complaint}: {status} {answer.Content.Headers.ContentType} {body}" : null,
            _ => null,
        };
    }

    private static string? OnProblem(HttpResponseMessage answer, int status, string body)
    {
        if (answer.Content.Headers.ContentType?.MediaType != "application/problem+json")
        {
            return "not a problem";
        }

        using var problem = JsonDocument.Parse(body);
        var title = Text(problem.RootElement, "title");
        var detail = Text(problem.RootElement, "detail") + Text(problem.RootElement, "errors");
        return title.Length == 0 ? "no title"
            : Text(problem.RootElement, "status") != $"{status}" ? "another status"
            : detail.Length == 0 ? "no detail"
            : Insides.FirstOrDefault(word => detail.Contains(word, StringComparison.Ordinal)) is { } leak ? $"says '{leak}'"
            : null;
    }

    private static string Text(JsonElement problem, string member) => problem.TryGetProperty(member, out var value) ? value.ToString() : "";
}
