using Microsoft.Extensions.Options;
using QuizNet.Registry.Instances;

namespace QuizNet.Registry.Leases;

internal static class LeasesServices
{
    public static void AddLeases(this IServiceCollection services)
    {
        services.AddOptions<LeaseOptions>().BindConfiguration("Leases").ValidateDataAnnotations().ValidateOnStart();

        // Redis is looked at every ResyncInterval; twice that and its patience is late even on a busy machine.
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<RegistryOptions>>().Value is var registry
            ? new Continuity(longestGap: (2 * registry.ResyncInterval) + registry.RedisPatience)
            : null!);
        services.AddHostedService<LeaseSweeper>();
    }
}
