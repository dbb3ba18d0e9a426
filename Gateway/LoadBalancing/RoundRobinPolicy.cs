using System.Runtime.CompilerServices;
using Yarp.ReverseProxy.LoadBalancing;
using Yarp.ReverseProxy.Model;

namespace QuizNet.Gateway.LoadBalancing;

/// <summary>
/// The round robin of the documents: replica number counter % healthy, in the order of their ids. YARP's own policy neither
/// promises an order nor lets its counter be read or reset.
/// </summary>
internal sealed class RoundRobinPolicy(RoundRobinCounters counters) : ILoadBalancingPolicy
{
    public const string PolicyName = "QuizNetRoundRobin";

    // YARP hands over the same list until membership or health changes, so sorting is done once for each list.
    private readonly ConditionalWeakTable<IReadOnlyList<DestinationState>, DestinationState[]> _sorted = [];

    public string Name => PolicyName;

    public DestinationState? PickDestination(HttpContext context, ClusterState cluster, IReadOnlyList<DestinationState> availableDestinations)
    {
        if (availableDestinations.Count == 0)
        {
            return null;
        }

        var ordered = _sorted.GetValue(availableDestinations, InOrder);
        return ordered[counters.Next(cluster.ClusterId, ordered.Length)];
    }

    /// <summary>By id, as text.</summary>
    public static DestinationState[] InOrder(IReadOnlyList<DestinationState> destinations) =>
        [.. destinations.OrderBy(destination => destination.DestinationId, StringComparer.Ordinal)];
}
