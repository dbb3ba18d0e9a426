using QuizNet.Contracts;
using QuizNet.Quiz.Authoring;

namespace QuizNet.Integration.Fuzz;

internal static class AuthoringTargets
{
    private const string Quiz = """
        {"title":"$new","description":"d","language":"en","tags":["one"],"questions":[{"type":"single","id":"q1","text":"?","seconds":20,"points":1,"explanation":"e","media":{"url":"/a.png","alternative":"b"},"tags":["two"],"options":[{"text":"A","media":{"url":"/b.png"}},{"text":"B"}],"solution":0},{"type":"slider","text":"?","min":0,"max":10,"step":1,"from":4,"to":5,"unit":"m"},{"type":"text","text":"?","accepted":["a"],"caseCounts":true,"typos":false}]}
        """;

    private static readonly (string, string) AnyVersion = ("If-Match", "*");

    /// <summary>Against a quiz and a question of the admin's.</summary>
    public static IReadOnlyList<Target> Of(string quiz, QuizShare share, string question) =>
    [
        new("GET /api/quizzes/{id}/front", $"/api/quizzes/{quiz}/front") { Headers = [(QuizKey.Header, share.Key)] },
        new("PUT /api/quizzes/{id}/visibility", $"/api/quizzes/{quiz}/visibility", """{"public":true}""", Caller.Admin),
        new("GET /api/quizzes/{id}/shares", $"/api/quizzes/{quiz}/shares", null, Caller.Admin),
        new("POST /api/quizzes/{id}/shares", $"/api/quizzes/{quiz}/shares", """{"rights":"view"}""", Caller.Admin),
        new("DELETE /api/quizzes/{id}/shares/{share}", $"/api/quizzes/{quiz}/shares/$new", null, Caller.Admin),
        new("PUT /api/quizzes/{id}/rating", $"/api/quizzes/{quiz}/rating", """{"stars":4}""", Caller.User),
        new("GET /api/quizzes/catalogue", "/api/quizzes/catalogue", Query: "search=a&language=en&tag=b&order=newest&after=1.a"),
        new("POST /api/quizzes", "/api/quizzes", $$"""{"document":{{Quiz}}}""", Caller.User),
        new("POST /api/quizzes/{id}/copy", $"/api/quizzes/{quiz}/copy", null, Caller.User) { Headers = [(QuizKey.Header, share.Key)] },
        new("DELETE /api/quizzes/{id}", "/api/quizzes/$new", null, Caller.Admin),
        new("POST /api/quizzes/{id}/publish", $"/api/quizzes/{quiz}/publish", null, Caller.Admin) { Headers = [AnyVersion] },
        new("GET /api/quizzes/{id}/draft", $"/api/quizzes/{quiz}/draft") { Headers = [(QuizKey.Header, share.Key)] },
        new("PUT /api/quizzes/{id}/draft", $"/api/quizzes/{quiz}/draft", Quiz) { Headers = [(QuizKey.Header, share.Key), AnyVersion] },
        new("GET /api/quizzes/{id}/versions", $"/api/quizzes/{quiz}/versions", null, Caller.Admin),
        new("GET /api/quizzes/{id}/versions/{version:long}", $"/api/quizzes/{quiz}/versions/1", null, Caller.Admin),
        new("POST /api/quizzes/{id}/versions/{version:long}/restore", $"/api/quizzes/{quiz}/versions/1/restore", null, Caller.Admin) { Headers = [AnyVersion] },
        new("GET /api/bank", "/api/bank", null, Caller.User, "search=a&tag=b&type=slide&after=c"),
        new("GET /api/bank/tags", "/api/bank/tags", null, Caller.User),
        new("POST /api/bank", "/api/bank", """{"questions":[{"type":"estimate","text":"?","solution":1.5,"tolerance":1,"unit":"m","tags":["a"]}]}""", Caller.User),
        new("GET /api/bank/{id}", $"/api/bank/{question}", null, Caller.Admin),
        new("PUT /api/bank/{id}", $"/api/bank/{question}", """{"question":{"type":"cloud","text":"?","words":2}}""", Caller.Admin) { Headers = [AnyVersion] },
        new("DELETE /api/bank/{id}", "/api/bank/$new", null, Caller.Admin),
    ];
}
