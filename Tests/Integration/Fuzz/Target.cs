using System.Text;

namespace QuizNet.Integration.Fuzz;

/// <summary>Whose token a good request carries.</summary>
internal enum Caller
{
    Nobody,
    User,
    Admin,
}

/// <summary>An endpoint, as the service has mapped it, and a good request to it. In the texts $new is a new name, and $token, $id and the like are facts of the caller.</summary>
internal sealed record Target(string Route, string Path, string? Body = null, Caller Caller = Caller.Nobody, string Query = "")
{
    /// <summary>Costs more than a moment, so it is tried less often.</summary>
    public bool IsSlow { get; init; }

    // The first of those that it takes, or any if it takes all.
    private string Method => Route.Split(' ', ',')[0] is not "*" and var first ? first : "GET";

    public FuzzRequest ToRequest(Func<string, string> fill) =>
        new(Method, fill(Path), fill(Query), Body is null ? null : Encoding.UTF8.GetBytes(fill(Body)));

    /// <summary>What every process answers.</summary>
    public static IReadOnlyList<Target> OfEveryService { get; } =
    [
        new("GET /info", "/info"),
        new("* /health", "/health"),
        new("* /alive", "/alive"),
    ];
}
