using QuizNet.Gateway.Proxying;
using QuizNet.Gateway.Replicas;

namespace QuizNet.Gateway.LoadBalancing;

/// <summary>Chooses the replica for a request, and another one when that fails.</summary>
internal sealed class Balancing(BalancingChoices choices, TimeProvider time)
{
    public Replica? First(HttpContext context, ServiceRoute route, ReplicaSet set)
    {
        var available = set.Available;
        if (available.Count == 0)
        {
            return null;
        }

        foreach (var replica in available)
        {
            if (!replica.SlowStart.IsOver)
            {
                available = WhoMayTake(available);
                break;
            }
        }

        return choices.Of(route).Pick(context, set, available);
    }

    /// <summary>The least busy of those that have not been tried.</summary>
    public static Replica? Another(ReplicaSet set, IReadOnlyCollection<Replica> tried)
    {
        Replica? best = null;
        foreach (var replica in set.Available)
        {
            if (!tried.Contains(replica) && (best is null || replica.Waiting < best.Waiting))
            {
                best = replica;
            }
        }

        return best;
    }

    // If all are new there is nobody to spare them.
    private IReadOnlyList<Replica> WhoMayTake(IReadOnlyList<Replica> available)
    {
        var now = time.Now();
        Replica[] ready = [.. available.Where(replica => replica.SlowStart.MayTake(replica.Waiting, now))];
        return ready.Length == 0 || ready.Length == available.Count ? available : ready;
    }
}
