using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.ServiceDefaults.Pages;

namespace QuizNet.Dashboard.Page;

/// <summary>The operator's page. It has nothing secret in it: what it shows comes from the APIs, which ask who wants to know.</summary>
internal static class PageApi
{
    public const string File = "operator.html";

    // The page has no reason to load or send anything elsewhere, so it cannot; and no text of a service becomes markup.
    private const string OwnOriginOnly =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'";

    public static void AddPage(this IServiceCollection services) => services.AddPageFiles();

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
        files.Find(File) is { } file
            ? PageAnswer.Of(file, OwnOriginOnly, PageAnswer.AskAgain, context)
            : PageAnswer.Missing("QuizNet operations", "/api/status", OwnOriginOnly, context);

    private static Results<FileContentHttpResult, NotFound> GetAsset(string name, PageFiles files, HttpContext context) =>
        files.Find($"assets/{name}") is { } file ? PageAnswer.Of(file, OwnOriginOnly, PageAnswer.Forever, context) : TypedResults.NotFound();
}
