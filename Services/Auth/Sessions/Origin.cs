namespace QuizNet.Auth.Sessions;

/// <summary>Where a session was begun, as far as we can tell.</summary>
internal sealed record Origin(string? Address, string? Agent)
{
    private const int LongestAgent = 200;

    public static Origin Of(HttpContext context)
    {
        var agent = context.Request.Headers.UserAgent.ToString();
        return new Origin(context.Connection.RemoteIpAddress?.ToString(), agent.Length > LongestAgent ? Cut(agent) : agent);
    }

    // Half of a surrogate pair could not be stored.
    private static string Cut(string agent) => agent[..(char.IsHighSurrogate(agent[LongestAgent - 1]) ? LongestAgent - 1 : LongestAgent)];
}
