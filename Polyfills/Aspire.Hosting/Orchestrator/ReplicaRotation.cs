using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.Orchestrator;

/// <summary>In which order a new connection tries the replicas: the next one in turn first, the healthy before the others, the dead not at all.</summary>
internal sealed class ReplicaRotation(EndpointAnnotation endpoint, IReadOnlyList<Replica> replicas, ResourceNotificationService notifications)
{
    private uint _turn = uint.MaxValue;

    public IReadOnlyList<int> Next()
    {
        var first = (int)(Interlocked.Increment(ref _turn) % (uint)replicas.Count);
        return
        [
            .. from offset in Enumerable.Range(0, replicas.Count)
               let replica = replicas[(first + offset) % replicas.Count]
               let health = notifications.TryGetCurrentState(replica.Id, out var update) ? update.Snapshot.HealthStatus : null
               where health is not null
               orderby health == HealthStatus.Healthy ? 0 : 1
               select replica.Ports[endpoint],
        ];
    }
}
