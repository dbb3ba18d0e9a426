namespace QuizNet.Gateway.RateLimits;

/// <summary>One limit, ready to be applied.</summary>
internal sealed class RateLimit(string name, LimitOptions options, int scale, int localScale, int mostCallers)
{
    private readonly RequestPattern[] _requests = [.. options.Requests.Select(text => new RequestPattern(text))];
    private readonly RequestPattern[] _except = [.. options.Except.Select(text => new RequestPattern(text))];
    private readonly Quota _quota = new(name, (long)options.Quota * scale, options.Window);
    private readonly Quota _localQuota = new(name, (long)options.Quota * localScale, options.Window);

    public string Name => name;

    public LimitedBy By => options.By;

    public TimeSpan Window => options.Window;

    public CallerTable Callers { get; } = new(name, (long)options.Window.TotalMilliseconds, mostCallers);

    public Instant At(long now) => Instant.Of(now, (long)options.Window.TotalMilliseconds);

    public Quota QuotaOf(bool isLocal) => isLocal ? _localQuota : _quota;

    public bool Covers(string method, string path, bool opensSocket) => IsAmong(_requests, method, path, opensSocket) && !IsAmong(_except, method, path, opensSocket);

    private static bool IsAmong(RequestPattern[] requests, string method, string path, bool opensSocket)
    {
        foreach (var request in requests)
        {
            if (request.Matches(method, path, opensSocket))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Requests in a window, and how the RateLimit-Policy header says that (draft-ietf-httpapi-ratelimit-headers).</summary>
internal sealed record Quota(string Limit, long Most, TimeSpan Window)
{
    public string Policy { get; } = $"\"{Limit}\";q={Most};w={(long)Window.TotalSeconds}";
}
