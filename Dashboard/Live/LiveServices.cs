using QuizNet.Dashboard.Alerts;

namespace QuizNet.Dashboard.Live;

internal static class LiveServices
{
    public static void AddLive(this IServiceCollection services)
    {
        services.AddSingleton<PresentAlerts>();
        services.AddSingleton<PresentView>();
        services.AddSingleton<LiveMetrics>();
        services.AddSingleton<Viewers>();
        services.AddHostedService<LiveLoop>();
    }
}
