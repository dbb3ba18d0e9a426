using Microsoft.Net.Http.Headers;

namespace QuizNet.Gateway.Caching;

/// <summary>What may be kept for others, and for how long it is fresh (RFC 9111, the part that is needed here).</summary>
internal static class CacheRules
{
    /// <summary>Only what everybody gets: nobody has said who they are.</summary>
    public static bool IsForAll(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Headers is { Authorization.Count: 0, Cookie.Count: 0, Range.Count: 0, IfNoneMatch.Count: 0, IfModifiedSince.Count: 0, CacheControl.Count: 0 };

    /// <summary>Null: not to be kept. Zero: only for when there is nothing better.</summary>
    public static TimeSpan? Freshness(int status, string? cacheControl, bool setsCookie, string? vary)
    {
        if (status != StatusCodes.Status200OK || setsCookie || vary is { Length: > 0 } && !vary.Equals(HeaderNames.AcceptEncoding, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (cacheControl is null || !CacheControlHeaderValue.TryParse(cacheControl, out var control))
        {
            return TimeSpan.Zero;
        }

        if (control.NoStore || control.Private)
        {
            return null;
        }

        return control is { Public: true, NoCache: false } ? control.SharedMaxAge ?? control.MaxAge ?? TimeSpan.Zero : TimeSpan.Zero;
    }
}
