using QuizNet.Gateway.Breakers;
using QuizNet.Gateway.Caching;
using QuizNet.Gateway.Discovery;
using QuizNet.Gateway.Ejection;
using QuizNet.Gateway.LoadBalancing;
using QuizNet.Gateway.Probing;
using QuizNet.Gateway.Replicas;
using QuizNet.Gateway.Retries;
using QuizNet.Gateway.Shedding;
using QuizNet.Gateway.Sockets;
using QuizNet.ServiceDefaults.Events;

namespace QuizNet.Gateway.Proxying;

internal static class ProxyServices
{
    public static void AddProxy(this WebApplicationBuilder builder)
    {
        builder.AddEventLog();
        var services = builder.Services;
        services.AddHttpForwarder();
        services.AddSingleton<Forwarding>();
        services.AddSingleton<ForwardingContext>();
        services.AddSingleton<Wire>();
        services.AddBalancing();
        services.AddReplicas();
        services.AddSingleton<AnswerCopies>();
        services.AddSingleton<ProxiedSockets>();
        services.AddHostedService(provider => provider.GetRequiredService<ProxiedSockets>());
        AddOptions<DiscoveryOptions>(services, "Discovery");
        AddOptions<RetryOptions>(services, "Retries");
        AddOptions<CachingOptions>(services, "Caching");
        AddOptions<SocketOptions>(services, "Sockets");
        services.AddHostedService<RegistryWatch>();
    }

    public static void MapProxy(this WebApplication app)
    {
        var forwarding = app.Services.GetRequiredService<Forwarding>();
        var replicas = app.Services.GetRequiredService<ReplicaTable>();
        var wire = app.Services.GetRequiredService<Wire>();
        foreach (var route in ServiceRoutes.All)
        {
            var set = replicas[route.Type];
            var transformer = new RequestTransformer(route, passesOnTrace: !wire.TracesTries);
            app.Map(route.Path, (RequestDelegate)(context => forwarding.HandleAsync(context, route, set, transformer))).WithMetadata(route).ExcludeFromDescription();
        }
    }

    private static void AddBalancing(this IServiceCollection services)
    {
        services.AddSingleton<RoundRobinCounters>();
        services.AddSingleton<RoundRobin>();
        services.AddSingleton<IBalancer>(provider => provider.GetRequiredService<RoundRobin>());
        services.AddSingleton<IBalancer, SmoothWeighted>();
        services.AddSingleton<IBalancer, LeastRequests>();
        services.AddSingleton<IBalancer, LatencyTwoChoices>();
        services.AddSingleton<IBalancer, BoundedHash>();
        services.AddSingleton<IBalancer, CookieAffinity>();
        services.AddSingleton<BalancingChoices>();
        services.AddSingleton<Balancing>();
    }

    private static void AddReplicas(this IServiceCollection services)
    {
        AddOptions<ReplicaOptions>(services, "Replicas");
        AddOptions<ServiceBreakerOptions>(services, "ServiceBreaker");
        AddOptions<SheddingOptions>(services, "Shedding");
        AddOptions<EjectionOptions>(services, "Ejection");
        AddOptions<ProbeOptions>(services, "Probes");
        services.AddSingleton<ReplicaTable>();
        services.AddSingleton<RoutePaces>();
        services.AddSingleton<Ejector>();
        services.AddSingleton<ProbeSignal>();
        services.AddSingleton<Prober>();
        services.AddSingleton<ReplicaHints>();
        services.AddSingleton<ReplicaNews>();
        services.AddHostedService(provider => provider.GetRequiredService<ReplicaHints>());
        services.AddHostedService(provider => provider.GetRequiredService<ReplicaNews>());
        services.AddHostedService<ProbeLoop>();
        services.AddHostedService<SecondsLoop>();
    }

    private static void AddOptions<TOptions>(IServiceCollection services, string section) where TOptions : class =>
        services.AddOptions<TOptions>().BindConfiguration(section).ValidateDataAnnotations().ValidateOnStart();
}
