using QuizNet.Contracts;

namespace QuizNet.Integration.Fuzz;

internal static class QuizTargets
{
    private const string Open = """
        {"quizId":"sample-first-steps","options":{"scoring":"linear","partial":true,"streaks":true,"readingSeconds":3,"approve":true,"givenNames":false,"teams":"chosen","teamNames":["Red","Blue"],"joinsPerMinute":400}}
        """;

    private const string Key = "X-Game-Key";

    /// <summary>Against a game that is on.</summary>
    public static IReadOnlyList<Target> Of(GameCreated game) =>
    [
        .. Target.OfEveryService,
        new("GET /api/quizzes", "/api/quizzes"),
        new("GET /api/quizzes/{id}", "/api/quizzes/sample-first-steps"),
        new("POST /api/games", "/api/games", Open),
        new("GET /api/games/{pin}", $"/api/games/{game.Pin}"),
        new("POST /api/games/{pin}/players", $"/api/games/{game.Pin}/players", """{"name":"$new","team":"Red"}"""),
        new("GET /api/games/{pin}/players", $"/api/games/{game.Pin}/players", Query: "after=a&search=b") { Headers = [(Key, game.HostKey)] },
        new("POST /api/games/{pin}/again", $"/api/games/{game.Pin}/again", "{}") { Headers = [(Key, game.HostKey)] },
        new("GET /api/games/{pin}/results", $"/api/games/{game.Pin}/results") { Headers = [(Key, game.HostKey)] },
        new("GET /api/games/{pin}/results.xlsx", $"/api/games/{game.Pin}/results.xlsx") { Headers = [(Key, game.HostKey)] },
        new("GET /api/games/{pin}/results.csv", $"/api/games/{game.Pin}/results.csv") { Headers = [(Key, game.HostKey)] },
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
}
