using System.Collections.Immutable;
using System.Text;
using QuizNet.Contracts;

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

    public ImmutableList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>The body, where it is no JSON.</summary>
    public byte[]? File { get; init; }

    // The first of those that it takes, or any if it takes all.
    private string Method => Route.Split(' ', ',')[0] is not "*" and var first ? first : "GET";

    public FuzzRequest ToRequest(SignedIn? user)
    {
        var fresh = $"n{Guid.NewGuid():N}"[..20];
        return new FuzzRequest(Method, Fill(Path), Fill(Query), File ?? (Body is null ? null : Encoding.UTF8.GetBytes(Fill(Body))))
        {
            Headers = Headers,
            ContentType = File is null ? FuzzRequest.Json : FuzzRequest.Bytes,
        };

        string Fill(string text) => text
            .Replace("$new", fresh, StringComparison.Ordinal)
            .Replace("$id", user?.User.Id, StringComparison.Ordinal)
            .Replace("$name", user?.User.Username, StringComparison.Ordinal)
            .Replace("$email", user?.User.Email, StringComparison.Ordinal)
            .Replace("$refresh", user?.RefreshToken, StringComparison.Ordinal);
    }

    /// <summary>What every process answers.</summary>
    public static IReadOnlyList<Target> OfEveryService { get; } =
    [
        new("GET /info", "/info"),
        new("GET /metrics", "/metrics"),
        new("* /health", "/health"),
        new("* /alive", "/alive"),
        new("GET /openapi/{documentName}.json", "/openapi/v1.json") { IsSlow = true },
    ];
}
