using Yarp.ReverseProxy.Configuration;

namespace QuizNet.Gateway.Proxying;

/// <summary>Which paths go to which type of service. Routes are fixed; only the replicas behind them change.</summary>
internal static class ServiceRoutes
{
    /// <summary>The types that the gateway forwards to. /api/{type} and all below it belongs to the type.</summary>
    public static readonly IReadOnlyList<string> Types = ["auth", "data", "compute"];

    // Beside those of the types: every service knows the events, and one has to answer.
    private static readonly (string Path, string Type)[] Others = [("/api/events/{**rest}", "data"), ("/.well-known/jwks.json", "auth")];

    public static IReadOnlyList<RouteConfig> All { get; } =
    [
        .. from type in Types
           select Route(type, $"/api/{type}/{{**rest}}", type),
        .. from other in Others
           select Route(other.Path, other.Path, other.Type),
        .. from type in Types
           select Route($"{type}-document", $"/docs/{type}.json", type) with { Transforms = [new Dictionary<string, string> { ["PathSet"] = "/openapi/v1.json" }] },
    ];

    private static RouteConfig Route(string id, string path, string type) => new() { RouteId = id, ClusterId = type, Match = new RouteMatch { Path = path } };
}
