namespace QuizNet.Dashboard.Access;

/// <summary>What needs an operator. The page itself is open, because it knows nothing: all it shows comes from /api.</summary>
internal static class AccessRules
{
    /// <summary>In Development the lines with curl in the documents work as they stand.</summary>
    public static bool IsOpen(string method, PathString path, bool isDevelopment) =>
        !path.StartsWithSegments("/api")
        || (isDevelopment && HttpMethods.IsGet(method) && path.StartsWithSegments("/api/status"))
        || (isDevelopment && HttpMethods.IsPost(method) && path == "/api/check");

    /// <summary>
    /// Whether a browser says that its own page here sends this. Null if it says nothing. SameSite does not tell one port of a machine
    /// from another; this does. https://www.w3.org/TR/fetch-metadata/
    /// </summary>
    public static bool? IsSameOrigin(HttpRequest request) => IsSameOrigin(request.Headers["Sec-Fetch-Site"], request.Headers.Origin, request.Host.Value);

    public static bool? IsSameOrigin(string? fetchSite, string? origin, string? host) => fetchSite switch
    {
        { Length: > 0 } => fetchSite is "same-origin" or "none",
        _ when origin is { Length: > 0 } => Uri.TryCreate(origin, UriKind.Absolute, out var parsed) && parsed.Authority.Equals(host, StringComparison.OrdinalIgnoreCase),
        _ => null,
    };

    public static bool Changes(string method) => !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method);
}
