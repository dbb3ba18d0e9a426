using QuizNet.Contracts;
using QuizNet.Integration.Quiz;

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
        new("POST /api/media", "/api/media", Caller: Caller.User) { File = MediaFiles.Read("moving.gif") },
        new("GET /api/media", "/api/media", Caller: Caller.User, Query: "limit=5"),
        new("GET /api/media/{name}", $"/api/media/{MediaFiles.UnknownId}.png"),
        new("DELETE /api/media/{id}", $"/api/media/{MediaFiles.UnknownId}", Caller: Caller.User),
        new("POST /api/games", "/api/games", Open),
        new("GET /api/games/{pin}", $"/api/games/{game.Pin}"),
        new("POST /api/games/{pin}/players", $"/api/games/{game.Pin}/players", """{"name":"$new","team":"Red"}"""),
        new("GET /api/games/{pin}/players", $"/api/games/{game.Pin}/players", Query: "after=a&search=b") { Headers = [(Key, game.HostKey)] },
        new("POST /api/games/{pin}/again", $"/api/games/{game.Pin}/again", "{}") { Headers = [(Key, game.HostKey)] },
        new("GET /api/games/{pin}/results", $"/api/games/{game.Pin}/results") { Headers = [(Key, game.HostKey)] },
        new("GET /api/games/{pin}/results.csv", $"/api/games/{game.Pin}/results.csv") { Headers = [(Key, game.HostKey)] },
    ];
}
