using QuizNet.Quiz.Reports.Keeping;
using QuizNet.Quiz.Reports.Sources;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.Locks;

namespace QuizNet.Quiz.Reports;

internal static class ReportsServices
{
    public static void AddReports(this IHostApplicationBuilder builder)
    {
        builder.AddLocks();
        builder.Services.AddOptions<ReportOptions>().BindConfiguration("Reports").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddScoped<GameDeletion>().AddScoped<IReportSource, GameReports>().AddScoped<IReportSource, AssignmentReports>().AddScoped<ReportSources>().AddScoped<Retention>();
        builder.Services.AddHostedService<ReportSweep>();
    }

    public static void MapReports(this WebApplication app)
    {
        var reports = app.MapGroup("/api/reports").WithTags("Reports").RequireAuthorization(Policies.User);
        reports.MapReading();
        reports.MapCombining();
        reports.MapRemoving();
        reports.MapRetention();
    }
}
