using Microsoft.Extensions.Options;
using QuizNet.Registry.Instances;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Registry.Leases;

internal static class LeasesServices
{
    public static void AddLeases(this IServiceCollection services)
    {
        services.AddOptions<LeaseOptions>().BindConfiguration("Leases").ValidateDataAnnotations().ValidateOnStart();

        // Redis is looked at every ResyncInterval; twice that and its patience is late even on a busy machine.
        services.AddSingleton(provider =>
        {
            var registry = provider.GetRequiredService<IOptions<RegistryOptions>>().Value;
            return new Continuity(longestGap: (2 * registry.ResyncInterval) + provider.GetRequiredService<IOptions<RedisLinkOptions>>().Value.Patience);
        });
        services.AddHostedService<LeaseSweeper>();
    }
}
