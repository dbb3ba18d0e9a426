using QuizNet.Gateway.Health;
using QuizNet.Gateway.LoadBalancing;
using Yarp.ReverseProxy.Configuration;

namespace QuizNet.Gateway.Proxying;

/// <summary>A replica to forward to.</summary>
internal sealed record Target(string ServiceId, string Type, string Name, string Url);

/// <summary>Turns replicas into YARP's clusters, one for each type of service.</summary>
internal static class Clusters
{
    public const string NameKey = "name";

    public static IReadOnlyList<ClusterConfig> From(IEnumerable<Target> targets)
    {
        var byType = targets.ToLookup(target => target.Type);
        return [.. ServiceRoutes.Types.Select(type => Cluster(type, byType[type]))];
    }

    private static ClusterConfig Cluster(string type, IEnumerable<Target> targets) => new()
    {
        ClusterId = type,
        LoadBalancingPolicy = RoundRobinPolicy.PolicyName,
        HealthCheck = HealthChecks.Config,
        Destinations = targets.ToDictionary(
            target => target.ServiceId,
            target => new DestinationConfig { Address = target.Url, Metadata = new Dictionary<string, string> { [NameKey] = target.Name } }),
    };
}
