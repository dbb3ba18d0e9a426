using Microsoft.Extensions.DependencyInjection.Extensions;
using QuizNet.Dashboard.FaultDetection.Announcing;
using QuizNet.Dashboard.FaultDetection.Dependencies;
using QuizNet.Dashboard.FaultDetection.Gateways;
using QuizNet.Dashboard.FaultDetection.Replicas;
using QuizNet.Dashboard.Speaking;
using QuizNet.ServiceDefaults.Events;

namespace QuizNet.Dashboard.FaultDetection;

internal static class DetectionServices
{
    // More than 30 replicas with all their figures have a tenth of that.
    private const int LargestAnswer = 2 * 1024 * 1024;

    public static void AddFaultDetection(this IHostApplicationBuilder builder)
    {
        builder.AddEventLog();
        builder.AddSpeaking();
        var services = builder.Services;
        services.AddOptions<DetectionOptions>().BindConfiguration("Detection").ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SteadyClock>();
        services.AddSingleton<Findings>();
        services.AddReplicas();
        services.AddDependencies();
        services.AddHostedService<FindingsLoop>();
        services.AddHostedService<AnnouncementLoop>();
    }

    private static void AddReplicas(this IServiceCollection services)
    {
        services.AddSingleton<ReplicaBoard>();
        services.AddSingleton<HealthProbe>();
        services.AddSingleton<ReplicaChecks>();
        services.AddSingleton<GatewayHints>();
        services.AddSingleton<GatewayReport>();
        services.AddHostedService(provider => provider.GetRequiredService<GatewayHints>());
        services.AddHostedService<RegistryLoop>();
        services.AddHostedService<CheckLoop>();
        services.AddHostedService<Tripwires>();
        services.AddHostedService<GatewayLoop>();
    }

    private static void AddDependencies(this IServiceCollection services)
    {
        services.AddSingleton<DependencyBoard>();
        services.AddSingleton<IDependency, RedisDependency>();
        services.AddSingleton<IDependency, DatabaseDependency>();
        services.AddSingleton<IDependency, DiskDependency>();
        services.AddSingleton<IDependency, QueueDependency>();
        services.AddHostedService<DependencyLoop>();
        var client = services.AddHttpClient(GatewayLoop.ClientName, http =>
        {
            http.Timeout = TimeSpan.FromSeconds(2);
            http.MaxResponseContentBufferSize = LargestAnswer;
        });

        // A trace goes with each look that says it is not to be kept, or whoever is looked at would begin one that is.
        client.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false });

        // Its callers are loops that ask again at their own pace.
        // EXTEXP0001: marked experimental; there is no other way to leave the defaults for one client.
#pragma warning disable EXTEXP0001
        client.RemoveAllResilienceHandlers();
#pragma warning restore EXTEXP0001
    }
}
