using Microsoft.Net.Http.Headers;
using QuizNet.Contracts;
using QuizNet.Quiz.Authoring.Bank;
using QuizNet.Quiz.Authoring.Catalogue;
using QuizNet.Quiz.Authoring.Drafts;
using QuizNet.Quiz.Authoring.Making;
using QuizNet.Quiz.Authoring.Sharing;
using QuizNet.Quiz.Authoring.Versions;
using QuizNet.ServiceDefaults.Events;

namespace QuizNet.Quiz.Authoring;

internal static class AuthoringServices
{
    private const string Group = "quiz-cache";

    public static void AddAuthoring(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<QuizAccess>().AddScoped<QuizEditor>().AddScoped<QuizPublisher>().AddScoped<FrontReader>();
        services.AddScoped<QuizMaker>().AddScoped<QuizHistory>().AddScoped<QuizLinks>().AddScoped<ShareBook>();
        services.AddScoped<CatalogueShelf>().AddScoped<CatalogueReader>().AddScoped<Rater>().AddScoped<BankBook>();
        builder.AddEventHandler<QuizPublished, QuizReplacedHandler>(Group);
        builder.AddEventHandler<QuizDeleted, QuizReplacedHandler>(Group);
    }

    public static void MapAuthoring(this WebApplication app)
    {
        app.Use(KeepPrivateAsync);
        var quizzes = app.MapGroup("/api/quizzes").WithTags("Authoring");
        quizzes.MapMaking();
        quizzes.MapDrafts();
        quizzes.MapVersions();
        quizzes.MapSharing();
        quizzes.MapCatalogue();
        app.MapBank();
    }

    // What somebody is shown because they have a key is for nobody else; without a token it would look as if it were for all.
    private static Task KeepPrivateAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Headers.ContainsKey(QuizKey.Header))
        {
            context.Response.Headers.CacheControl = CacheControlHeaderValue.PrivateString;
        }

        return next(context);
    }
}
