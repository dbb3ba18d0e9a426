using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace QuizNet.Dashboard.Page;

/// <summary>The operator's page. It has nothing secret in it: what it shows comes from the APIs, which ask who wants to know.</summary>
internal static class PageApi
{
    // The page has no reason to load or send anything elsewhere, so it cannot; and no text of a service becomes markup.
    private const string OwnOriginOnly =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'";

    // Assets have a hash of their content in their name.
    private const string Forever = "public, max-age=31536000, immutable";

    public static void AddPage(this IServiceCollection services)
    {
        services.AddOptions<PageOptions>().BindConfiguration("Page");
        services.AddSingleton<PageFiles>();
    }

    public static void MapPage(this WebApplication app)
    {
        var page = app.MapGroup("").AllowAnonymous().ExcludeFromDescription();
        foreach (var route in PageRoutes.All)
        {
            page.MapGet(route, GetPage);
        }

        page.MapGet("/assets/{name}", GetAsset);
    }

    private static Results<FileContentHttpResult, ContentHttpResult> GetPage(PageFiles files, HttpContext context) =>
        files.Find(PageFiles.Operator) is { } file ? Serve(file, "no-cache", context) : NotBuilt(context);

    private static Results<FileContentHttpResult, NotFound> GetAsset(string name, PageFiles files, HttpContext context) =>
        files.Find($"assets/{name}") is { } file ? Serve(file, Forever, context) : TypedResults.NotFound();

    private static FileContentHttpResult Serve(PageFile file, string caching, HttpContext context)
    {
        Protect(context.Response.Headers);
        context.Response.Headers.CacheControl = caching;
        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        var compressed = file.Compressed is not null && Accepts(context.Request.GetTypedHeaders().AcceptEncoding, "br");
        if (compressed)
        {
            context.Response.Headers.ContentEncoding = "br";
        }

        // A tag names one representation: what is compressed has another one.
        var tag = compressed ? new EntityTagHeaderValue($"{file.Tag.Tag.ToString()[..^1]}-br\"") : file.Tag;
        return TypedResults.Bytes(compressed ? file.Compressed! : file.Content, file.ContentType, entityTag: tag);
    }

    internal static bool Accepts(IList<StringWithQualityHeaderValue> accepted, string coding) =>
        accepted.Any(entry => entry.Value.Equals(coding, StringComparison.OrdinalIgnoreCase) && entry.Quality is null or > 0);

    private static ContentHttpResult NotBuilt(HttpContext context)
    {
        Protect(context.Response.Headers);
        return TypedResults.Text(MissingPage.Html, "text/html; charset=utf-8", statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    private static void Protect(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = OwnOriginOnly;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
    }
}
