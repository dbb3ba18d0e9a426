using QuizNet.Gateway.Proxying;

namespace QuizNet.Gateway.RateLimits;

/// <summary>The limits that the documents promise, and in their manner those for chat, games and sockets, for which they give no figure.</summary>
internal static class DocumentedLimits
{
    public const string General = "general";

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan QuarterHour = TimeSpan.FromMinutes(15);

    public static Dictionary<string, LimitOptions> All() => new(StringComparer.OrdinalIgnoreCase)
    {
        ["sign-in"] = Limit(5, QuarterHour, LimitedBy.Address, "POST /api/auth/signin", "POST /api/auth/login"),
        ["submission"] = Limit(10, Minute, LimitedBy.User, "POST /api/submissions", "POST /api/submissions/bulk"),
        ["execution"] = Limit(20, Minute, LimitedBy.User, "POST /api/submissions/execute", "POST /api/execute", "POST /api/execute/**"),
        ["chat"] = Limit(60, Minute, LimitedBy.User, "POST /api/chat/**"),
        // A whole school may come from one address, all at the same moment, and again when something between it and us has broken. Who joins, and who
        // tries PINs, is counted by the games themselves.
        ["games"] = Limit(3_000, Minute, LimitedBy.Address, "/api/games/**"),
        // A class does its homework, and loads the pictures of a quiz, in the same manner.
        ["assigned"] = Limit(3_000, Minute, LimitedBy.Address, "/api/assigned/**"),
        ["media"] = Limit(3_000, Minute, LimitedBy.Address, "GET /api/media/**"),
        // Who writes saves every few seconds.
        ["authoring"] = Limit(300, Minute, LimitedBy.User, "/api/quizzes/**", "/api/bank/**", "/api/assignments/**", "/api/reports/**"),
        ["uploads"] = Limit(60, Minute, LimitedBy.User, "POST /api/media", "POST /api/quizzes/import"),
        ["openings"] = Limit(30, QuarterHour, LimitedBy.Address, "POST /api/games"),
        ["sockets"] = Limit(6_000, Minute, LimitedBy.Address, "UPGRADE /api/**", "UPGRADE /hubs/**"),
        // Of the documents those that a service has to be asked for.
        [General] = Except(
            Limit(100, QuarterHour, LimitedBy.Address, ["/api/**", "/.well-known/**", .. ServiceRoutes.Types.Select(type => $"/docs/{type}.json")]),
            "/api/games/**", "/api/quizzes/**", "/api/bank/**", "/api/media/**", "/api/assignments/**", "/api/assigned/**", "/api/reports/**"),
    };

    private static LimitOptions Limit(int quota, TimeSpan window, LimitedBy by, params IEnumerable<string> requests)
    {
        var limit = new LimitOptions { Quota = quota, Window = window, By = by };
        foreach (var request in requests)
        {
            limit.Requests.Add(request);
        }

        return limit;
    }

    private static LimitOptions Except(LimitOptions limit, params IEnumerable<string> requests)
    {
        foreach (var request in requests)
        {
            limit.Except.Add(request);
        }

        return limit;
    }
}
