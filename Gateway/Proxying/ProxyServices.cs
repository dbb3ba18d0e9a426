using QuizNet.Gateway.Discovery;
using QuizNet.Gateway.Health;
using QuizNet.Gateway.LoadBalancing;
using Yarp.ReverseProxy.Health;
using Yarp.ReverseProxy.LoadBalancing;

namespace QuizNet.Gateway.Proxying;

internal static class ProxyServices
{
    public static void AddProxy(this IServiceCollection services)
    {
        services.AddReverseProxy().LoadFromMemory(ServiceRoutes.All, Clusters.From([]));
        services.AddSingleton<RoundRobinCounters>();
        services.AddSingleton<ILoadBalancingPolicy, RoundRobinPolicy>();
        services.AddSingleton<IPassiveHealthCheckPolicy, RefusedConnectionPolicy>();
        services.AddSingleton<TargetTable>();
        services.AddOptions<DiscoveryOptions>().BindConfiguration("Discovery").ValidateDataAnnotations().ValidateOnStart();
        services.AddHostedService<RegistryWatch>();
    }

    public static void MapProxy(this WebApplication app) => app.MapReverseProxy(proxy =>
    {
        proxy.UseMiddleware<NoServersMiddleware>();
        proxy.UseMiddleware<RefusedConnectionRetry>();
        proxy.UseLoadBalancing();
        proxy.UsePassiveHealthChecks();
    });
}
