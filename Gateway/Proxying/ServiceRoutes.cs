namespace QuizNet.Gateway.Proxying;

/// <summary>Which paths go to which type of service. Routes are fixed; only the replicas behind them change.</summary>
internal static class ServiceRoutes
{
    // /api/{type} and all below it belongs to the type.
    private static readonly string[] Named = ["auth", "data", "compute"];

    /// <summary>The types that the gateway forwards to.</summary>
    public static readonly IReadOnlyList<string> Types = [.. Named, "quiz"];

    public static IReadOnlyList<ServiceRoute> All { get; } =
    [
        .. from type in Named
           select new ServiceRoute(type, $"/api/{type}/{{**rest}}", type) { HasFallback = type == "data", TakesKeys = type != "auth" },

        // A calculation may take its time, and progress is a stream that begins when there is some.
        new("calculations", "/api/compute/direct", "compute") { LongRunning = true, TakesKeys = true },
        new("job-progress", "/api/compute/jobs/{id}/events", "compute") { LongRunning = true },

        // What is no answer to everybody is never kept: who has said who they are gets their own.
        new("quizzes", "/api/quizzes/{**rest}", "quiz") { HasFallback = true },
        new("bank", "/api/bank/{**rest}", "quiz"),
        new("media", "/api/media/{**rest}", "quiz"),
        new("assignments", "/api/assignments/{**rest}", "quiz"),
        new("assigned", "/api/assigned/{**rest}", "quiz"),
        new("reports", "/api/reports/{**rest}", "quiz"),
        new("games", "/api/games/{**rest}", "quiz"),
        new("game-sockets", "/hubs/game", "quiz") { Priority = Priority.High },

        // Every service knows the events, and one has to answer.
        new("events", "/api/events/{**rest}", "data") { Priority = Priority.Low },
        new("keys", "/.well-known/jwks.json", "auth") { Priority = Priority.High, Hedged = true, HasFallback = true },
        .. from type in Types
           select new ServiceRoute($"{type}-document", $"/docs/{type}.json", type) { ServicePath = "/openapi/v1.json", Priority = Priority.Low, HasFallback = true },
    ];
}
