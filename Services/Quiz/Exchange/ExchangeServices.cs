using QuizNet.Quiz.Exchange.Exporting;
using QuizNet.Quiz.Exchange.Importing;

namespace QuizNet.Quiz.Exchange;

/// <summary>Quizzes as files: from other programs, and for them (docs/import-export.md).</summary>
internal static class ExchangeServices
{
    public static void AddExchange(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton(Formats.Readers);
        builder.Services.AddSingleton(Formats.Writers);
        builder.Services.AddSingleton<Importer>();
        builder.Services.AddSingleton<ImportedFiles>();
        builder.Services.AddSingleton<ExportedFiles>();
    }

    public static void MapExchange(this WebApplication app)
    {
        var quizzes = app.MapGroup("/api/quizzes").WithTags("Import and export");
        quizzes.MapImport();
        quizzes.MapExport();
    }
}
