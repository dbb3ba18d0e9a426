using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using QuizNet.ServiceDefaults.Pages;

namespace QuizNet.Gateway.QuizPages;

/// <summary>The pages of those who play and host. There is nothing secret in them: what they show comes from the APIs.</summary>
internal static class QuizPagesApi
{
    private const string File = "index.html";

    // Pictures and sounds of a quiz are where its author has found them; all else comes from here and goes here, WebSockets included (CSP 3: 'self' matches them).
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:; media-src 'self' https: data:; connect-src 'self'; manifest-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'";

    // Icons and samples: they may change with a new version, and not while a class loads a picture.
    private const string TenMinutes = "public, max-age=600";

    public static void AddQuizPages(this IServiceCollection services) => services.AddPageFiles();

    public static void MapQuizPages(this WebApplication app)
    {
        var pages = app.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/", GetStart);
        foreach (var route in QuizPageRoutes.All)
        {
            pages.MapGet(route, GetPage);
        }

        // Catches all, so it comes after every other route; what has no dot in its name is no file.
        pages.MapGet("/{**name:file}", GetFile);
    }

    // Programs ask the same address what there is.
    private static IResult GetStart(PageFiles files, HttpContext context)
    {
        context.Response.Headers.Vary = HeaderNames.Accept;
        return context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase) ? GetPage(files, context) : TypedResults.Redirect("/status");
    }

    private static Results<FileContentHttpResult, ContentHttpResult> GetPage(PageFiles files, HttpContext context) =>
        files.Find(File) is { } file ? PageAnswer.Of(file, Policy, PageAnswer.AskAgain, context) : PageAnswer.Missing("QuizNet", "/docs", Policy, context);

    // Other pages are not of this door.
    private static Results<FileContentHttpResult, NotFound> GetFile(string name, PageFiles files, HttpContext context) =>
        !name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) && files.Find(name) is { } file
            ? PageAnswer.Of(file, Policy, name.StartsWith("assets/", StringComparison.Ordinal) ? PageAnswer.Forever : TenMinutes, context)
            : TypedResults.NotFound();
}
