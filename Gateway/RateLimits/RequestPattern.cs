namespace QuizNet.Gateway.RateLimits;

/// <summary>
/// "POST /api/auth/signin", "/api/**" for all methods and everything below, "UPGRADE /hubs/**" for what opens a socket. Case and
/// a slash at the end make no difference, because they make none to routing.
/// </summary>
internal sealed class RequestPattern
{
    private const string Opening = "UPGRADE";
    private const string AllBelow = "/**";

    private readonly string? _method;
    private readonly string _path;
    private readonly bool _withAllBelow;

    public RequestPattern(string text)
    {
        var parts = text.Split(' ');
        _method = parts.Length > 1 ? parts[0] : null;
        _withAllBelow = parts[^1].EndsWith(AllBelow, StringComparison.Ordinal);
        _path = _withAllBelow ? parts[^1][..^AllBelow.Length] : parts[^1].TrimEnd('/');
    }

    public static bool IsValid(string text) => text.Split(' ') switch
    {
        [var path] => path.StartsWith('/'),
        [var method, var path] => method.Length > 0 && method.All(char.IsAsciiLetterUpper) && path.StartsWith('/'),
        _ => false,
    };

    public bool Matches(string method, string path, bool opensSocket) => MatchesMethod(method, opensSocket) && MatchesPath(path);

    private bool MatchesMethod(string method, bool opensSocket) =>
        _method is null || (_method == Opening ? opensSocket : HttpMethods.Equals(_method, method));

    private bool MatchesPath(string path) =>
        path.StartsWith(_path, StringComparison.OrdinalIgnoreCase) && (_withAllBelow
            ? path.Length == _path.Length || path[_path.Length] == '/'
            : path.AsSpan(_path.Length).IndexOfAnyExcept('/') < 0);
}
