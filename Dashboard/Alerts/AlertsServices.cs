using Microsoft.Extensions.Options;
using QuizNet.Dashboard.Alerts.Api;
using QuizNet.Dashboard.Alerts.Deliveries;
using QuizNet.Dashboard.Alerts.History;
using QuizNet.Dashboard.Alerts.Incidents;
using QuizNet.Dashboard.Speaking;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Dashboard.Alerts;

internal static class AlertsServices
{
    // More than this says nothing that anybody reads, and a receiver could send it for ever.
    private const int LongestHeaders = 16;

    // A dashboard that starts while the database is away is there to say that it is.
    private static readonly TimeSpan WaitForDatabase = TimeSpan.FromSeconds(3);

    public static void AddAlerts(this IHostApplicationBuilder builder)
    {
        builder.AddSpeaking();
        builder.AddStorage<DashboardContext>(WaitForDatabase);
        var services = builder.Services;
        services.AddOptions<AlertsOptions>().BindConfiguration("Alerts").ValidateOnStart();
        services.AddSingleton<IValidateOptions<AlertsOptions>, AlertsOptionsValidator>();
        services.AddSingleton(provider => new AlertBook(provider.GetRequiredService<IOptions<AlertsOptions>>().Value.Times));
        services.AddSingleton<AlertStore>();
        services.AddSingleton<DatabasePatience>();
        services.AddSingleton<AlertLedger>();
        services.AddSingleton<DeliveryBox>();
        services.AddSingleton<AlertsLoop>();
        services.AddHostedService(provider => provider.GetRequiredService<AlertsLoop>());
        services.AddHostedService<DeliveryLoop>();
        services.AddHostedService<HeartbeatLoop>();
        foreach (var client in (string[])[Webhook.ClientName, HeartbeatLoop.ClientName])
        {
            services.AddHttpClient(client).ConfigurePrimaryHttpMessageHandler(
                () => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, MaxResponseHeadersLength = LongestHeaders, PooledConnectionLifetime = TimeSpan.FromMinutes(2) });
        }

        AddTargets(services, builder.Configuration);
    }

    public static void MapAlerts(this WebApplication app)
    {
        var api = app.MapGroup("/api").RequireAuthorization(Policies.Operator);
        var alerts = api.MapGroup("/alerts").WithTags("Alerts");
        alerts.MapAlertList();
        alerts.MapDeliveries();
        api.MapSilences();
    }

    // Which there are is settled at the start, from the names in the configuration; what they are like is validated with the rest.
    private static void AddTargets(IServiceCollection services, IConfiguration configuration)
    {
        foreach (var name in configuration.GetSection("Alerts:Webhooks").GetChildren().Select(section => section.Key))
        {
            services.AddSingleton<IAlertTarget>(provider => new Webhook(
                name,
                provider.GetRequiredService<IOptions<AlertsOptions>>().Value.Webhooks[name],
                provider.GetRequiredService<IHttpClientFactory>(),
                provider.GetRequiredService<TimeProvider>()));
        }

        if (configuration["Alerts:Mail:Host"] is { Length: > 0 })
        {
            services.AddSingleton<IAlertTarget>(provider => new Mail(provider.GetRequiredService<IOptions<AlertsOptions>>().Value.Mail));
        }
    }
}
