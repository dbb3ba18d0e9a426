namespace QuizNet.Gateway.Cors;

/// <summary>The pages of other origins that may use the API from a browser. Each is scheme://host, with a port or :* for any.</summary>
internal sealed class AllowedOrigins(IEnumerable<string> patterns)
{
    private const string AnyPort = ":*";

    private readonly HashSet<string> _exact = new(patterns.Where(pattern => !pattern.EndsWith(AnyPort, StringComparison.Ordinal)), StringComparer.OrdinalIgnoreCase);

    // With the colon before the port.
    private readonly string[] _anyPort = [.. patterns.Where(pattern => pattern.EndsWith(AnyPort, StringComparison.Ordinal)).Select(pattern => pattern[..^1])];

    public bool Contains(string origin) => _exact.Contains(origin) || _anyPort.Any(start =>
        origin.StartsWith(start, StringComparison.OrdinalIgnoreCase) && ushort.TryParse(origin.AsSpan(start.Length), System.Globalization.NumberStyles.None, null, out _));

    /// <summary>"*" is none: it would hand everybody's page the rights of whoever looks at it.</summary>
    public static bool IsPattern(string pattern) =>
        Uri.TryCreate(pattern.EndsWith(AnyPort, StringComparison.Ordinal) ? pattern[..^2] : pattern, UriKind.Absolute, out var origin)
        && origin is { Scheme: "http" or "https", PathAndQuery: "/", Fragment: "" }
        && !pattern.EndsWith('/');
}
