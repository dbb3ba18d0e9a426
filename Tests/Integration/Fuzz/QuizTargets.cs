using QuizNet.Contracts;
using QuizNet.Integration.Quiz;

namespace QuizNet.Integration.Fuzz;

internal static class QuizTargets
{
    private const string Open = """
        {"quizId":"sample-first-steps","options":{"scoring":"linear","partial":true,"streaks":true,"readingSeconds":3,"approve":true,"givenNames":false,"teams":"chosen","teamNames":["Red","Blue"],"joinsPerMinute":400}}
        """;

    private const string Capitals = """
        {"title":"Capitals","questions":[{"type":"single","text":"Which?","seconds":20,"points":1,"options":[{"text":"Bern"},{"text":"Rome"}],"solution":0},{"type":"text","text":"And?","accepted":["Paris"]}]}
        """;

    private const string Key = "X-Game-Key";

    private const string Assign = """
        {"quizId":"sample-first-steps","title":"Homework","options":{"opensAt":"2020-01-01T00:00:00Z","closesAt":"2030-01-01T00:00:00Z","attempts":2,"shuffleQuestions":true,"shuffleOptions":true,"minutes":30,"questionTimes":true,"feedback":"end","partial":true}}
        """;

    /// <summary>Against a game that is on, and an attempt that has begun.</summary>
    public static IReadOnlyList<Target> Of(GameCreated game, AssignmentInfo assignment, AttemptBegun begun) =>
    [
        .. Target.OfEveryService,
        new("GET /api/quizzes", "/api/quizzes", null, Caller.User, "search=a&after=1.a"),
        new("GET /api/quizzes/{id}", "/api/quizzes/sample-first-steps"),
        new("POST /api/media", "/api/media", Caller: Caller.User) { File = MediaFiles.Read("moving.gif") },
        new("GET /api/media", "/api/media", Caller: Caller.User, Query: "limit=5"),
        new("GET /api/media/{name}", $"/api/media/{MediaFiles.UnknownId}.png"),
        new("DELETE /api/media/{id}", $"/api/media/{MediaFiles.UnknownId}", Caller: Caller.User),
        new("POST /api/quizzes/import", "/api/quizzes/import", Capitals),
        new("GET /api/quizzes/{id}/export", "/api/quizzes/sample-first-steps/export", Query: "format=gift&version="),
        new("GET /api/quizzes/{id}/exports", "/api/quizzes/sample-first-steps/exports", Query: "version="),
        new("POST /api/games", "/api/games", Open),
        new("GET /api/games/{pin}", $"/api/games/{game.Pin}"),
        new("POST /api/games/{pin}/players", $"/api/games/{game.Pin}/players", """{"name":"$new","team":"Red"}"""),
        new("GET /api/games/{pin}/players", $"/api/games/{game.Pin}/players", Query: "after=a&search=b") { Headers = [(Key, game.HostKey)] },
        new("POST /api/games/{pin}/again", $"/api/games/{game.Pin}/again", "{}") { Headers = [(Key, game.HostKey)] },
        new("GET /api/games/{pin}/results", $"/api/games/{game.Pin}/results") { Headers = [(Key, game.HostKey)] },
        new("GET /api/games/{pin}/results.xlsx", $"/api/games/{game.Pin}/results.xlsx") { Headers = [(Key, game.HostKey)] },
        new("GET /api/games/{pin}/results.csv", $"/api/games/{game.Pin}/results.csv") { Headers = [(Key, game.HostKey)] },
        .. Assigned($"/api/assigned/{assignment.Code}", $"/api/assigned/{assignment.Code}/attempts/{begun.Attempt}", ("X-Attempt-Key", begun.Key)),
        new("POST /api/assignments", "/api/assignments", Assign, Caller.User),
        new("GET /api/assignments", "/api/assignments", null, Caller.User, "after=b"),
        new("GET /api/assignments/{id}", "/api/assignments/$new", null, Caller.User),
        new("PATCH /api/assignments/{id}", "/api/assignments/$new", """{"title":"Homework","options":{"attempts":3}}""", Caller.User),
        new("DELETE /api/assignments/{id}", "/api/assignments/$new", null, Caller.User),
        new("GET /api/quizzes/{id}/practice", "/api/quizzes/sample-first-steps/practice"),
        new("POST /api/quizzes/{id}/practice", "/api/quizzes/sample-first-steps/practice", """{"seed":"$new","question":2,"answer":{"choices":[1],"number":1.5,"words":["one"]}}"""),
        new("GET /api/reports", "/api/reports", Caller: Caller.User, Query: "search=a&after=638990000000000000.a&kind=game"),
        new("GET /api/reports/{kind}/{id}", $"/api/reports/game/{game.Id}", Caller: Caller.User),
        new("GET /api/reports/{kind}/{id}/file", $"/api/reports/game/{game.Id}/file", Caller: Caller.User, Query: "format=xlsx"),
        new("GET /api/reports/{kind}/{id}/players/{player}", $"/api/reports/game/{game.Id}/players/p1", Caller: Caller.User),
        new("GET /api/reports/combined", "/api/reports/combined", Caller: Caller.User, Query: "report=game:a&report=assignment:b"),
        new("GET /api/reports/combined/file", "/api/reports/combined/file", Caller: Caller.User, Query: "report=game:a&report=assignment:b&format=csv"),
        new("DELETE /api/reports/{kind}/{id}", $"/api/reports/game/{game.Id}", Caller: Caller.User),
        new("DELETE /api/reports/{kind}/{id}/players/{player}", $"/api/reports/game/{game.Id}/players/p1", Caller: Caller.User),
        new("GET /api/reports/retention", "/api/reports/retention", Caller: Caller.User),
        new("PUT /api/reports/retention", "/api/reports/retention", """{"days":90,"mostDays":365}""", Caller.User),
    ];

    private static IEnumerable<Target> Assigned(string code, string attempt, (string, string) key) =>
    [
        new("GET /api/assigned/{code}", code),
        new("POST /api/assigned/{code}/attempts", $"{code}/attempts", """{"name":"$new"}"""),
        new("GET /api/assigned/{code}/attempts/{attempt}", attempt) { Headers = [key] },
        new("POST /api/assigned/{code}/attempts/{attempt}/answers", $"{attempt}/answers", """{"question":2,"answer":{"choices":[1],"number":1.5,"words":["one"]}}""") { Headers = [key] },
        new("POST /api/assigned/{code}/attempts/{attempt}/finish", $"{attempt}/finish", "{}") { Headers = [key] },
    ];
}
