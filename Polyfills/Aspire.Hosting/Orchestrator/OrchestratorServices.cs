using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Orchestrator;

internal static class OrchestratorServices
{
    public static IServiceCollection AddOrchestrator(this IServiceCollection services, bool quiet)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(_ => new ResourceNotificationService());
        services.AddSingleton(_ => new ResourceLoggerService());
        services.AddSingleton(provider => new ResourceCommandService(provider.GetRequiredService<ReplicaSet>()));
        services.AddSingleton<Guardian>();
        services.AddSingleton<ReplicaSet>();
        services.AddSingleton(provider => new ReplicaOutput(
            provider.GetRequiredService<ResourceLoggerService>(),
            provider.GetRequiredService<OrchestratorOptions>(),
            quiet ? null : new ConsolePrinter(Console.Out, useColor: !Console.IsOutputRedirected)));
        services.AddHostedService<LocalOrchestrator>();
        services.AddSingleton<ResourceApi>();
        services.AddHostedService(provider => provider.GetRequiredService<ResourceApi>());
        if (!quiet)
        {
            services.AddHostedService<StartupReport>();
            services.AddHostedService<ParentWatch>();
        }

        // Stopping takes StopTimeout, and some seconds more where a process has to be killed; the host must not lose patience before.
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(15));
        return services;
    }
}
