using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace QuizNet.ServiceDefaults.Pages;

/// <summary>How a page and its files are sent: compressed if the browser takes that, once, and with a word on what the page may do.</summary>
public static class PageAnswer
{
    /// <summary>A browser asks each time, and mostly hears that nothing has changed.</summary>
    public const string AskAgain = "no-cache";

    /// <summary>For files that have a hash of their content in their name.</summary>
    public const string Forever = "public, max-age=31536000, immutable";

    /// <summary>Policy is the Content-Security-Policy.</summary>
    public static FileContentHttpResult Of(PageFile file, string policy, string caching, HttpContext context)
    {
        Protect(context.Response.Headers, policy);
        context.Response.Headers.CacheControl = caching;
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        var compressed = file.Compressed is not null && Accepts(context.Request.GetTypedHeaders().AcceptEncoding, "br");
        if (compressed)
        {
            context.Response.Headers.ContentEncoding = "br";
        }

        // A tag names one representation: what is compressed has another one.
        var tag = compressed ? new EntityTagHeaderValue($"{file.Tag.Tag.ToString()[..^1]}-br\"") : file.Tag;
        return TypedResults.Bytes(compressed ? file.Compressed! : file.Content, file.ContentType, entityTag: tag);
    }

    /// <summary>What is seen instead of the page where QuizNet was built without npm, with an address of something that works.</summary>
    public static ContentHttpResult Missing(string title, string address, string policy, HttpContext context)
    {
        Protect(context.Response.Headers, policy);
        return TypedResults.Text(
            $"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>{title}</title></head>
            <body>
            <h1>The page has not been built</h1>
            <p>QuizNet was built on a machine without npm. Install Node.js 20.19 or newer with npm, then build again: <code>dotnet build</code></p>
            <p>Everything works without it. What it would show: <a href="{address}">{address}</a></p>
            </body>
            </html>
            """,
            "text/html; charset=utf-8",
            statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    private static bool Accepts(IList<StringWithQualityHeaderValue> accepted, string coding) =>
        accepted.Any(entry => entry.Value.Equals(coding, StringComparison.OrdinalIgnoreCase) && entry.Quality is null or > 0);

    private static void Protect(IHeaderDictionary headers, string policy)
    {
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
    }
}
