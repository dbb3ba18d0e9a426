using System.Net.Sockets;
using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Health;
using Yarp.ReverseProxy.Model;

namespace QuizNet.Gateway.Health;

/// <summary>Takes a replica out when it accepts no connection or breaks one before it has answered.</summary>
internal sealed class RefusedConnectionPolicy(IDestinationHealthUpdater updater) : IPassiveHealthCheckPolicy
{
    public const string PolicyName = "RefusedConnection";

    public string Name => PolicyName;

    public void RequestProxied(HttpContext context, ClusterState cluster, DestinationState destination)
    {
        var error = context.GetForwarderErrorFeature();
        if (error is { Error: ForwarderError.Request, Exception: SocketException or HttpRequestException { InnerException: SocketException or IOException } })
        {
            updater.SetPassive(cluster, destination, DestinationHealth.Unhealthy, cluster.Model.Config.HealthCheck!.Passive!.ReactivationPeriod!.Value);
        }
    }
}
