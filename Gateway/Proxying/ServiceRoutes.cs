using Yarp.ReverseProxy.Configuration;

namespace QuizNet.Gateway.Proxying;

/// <summary>Which paths go to which type of service. Routes are fixed; only the replicas behind them change.</summary>
internal static class ServiceRoutes
{
    /// <summary>The types that the gateway forwards to. /api/{type} and all below it belongs to the type.</summary>
    public static readonly IReadOnlyList<string> Types = ["auth", "data", "compute"];

    public static IReadOnlyList<RouteConfig> All { get; } =
    [
        .. from type in Types
           select new RouteConfig { RouteId = type, ClusterId = type, Match = new RouteMatch { Path = $"/api/{type}/{{**rest}}" } },
    ];
}
