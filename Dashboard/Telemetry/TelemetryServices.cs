using QuizNet.Dashboard.Telemetry.Logs;
using QuizNet.Dashboard.Telemetry.Metrics;
using QuizNet.Dashboard.Telemetry.Otlp;
using QuizNet.Dashboard.Telemetry.Receiving;
using QuizNet.Dashboard.Telemetry.Sources;
using QuizNet.Dashboard.Telemetry.Traces;

namespace QuizNet.Dashboard.Telemetry;

/// <summary>Traces, logs and metrics of all processes: received over OTLP, kept in memory for a while, shown by the API.</summary>
internal static class TelemetryServices
{
    public static void AddTelemetryViews(this IServiceCollection services)
    {
        services.AddOptions<TelemetryOptions>().BindConfiguration("Telemetry").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<Words>();
        services.AddSingleton<SourceTable>();
        services.AddSingleton<TraceStore>();
        services.AddSingleton<LogTail>();
        services.AddSingleton<LogStore>();
        services.AddSingleton<MetricStore>();
        services.AddSingleton<ReceiverKey>();
        services.AddSingleton<BodyReader>();
        services.AddSingleton<Receiver>();
    }

    public static void MapTelemetryViews(this WebApplication app)
    {
        app.MapReceiver();
        var views = app.MapGroup("/api/telemetry").WithTags("Telemetry");
        views.MapTraces();
        views.MapLogs();
        views.MapMetricCharts();
        views.MapSources();
    }
}
