using QuizNet.Gateway.Replicas;

namespace QuizNet.Gateway.LoadBalancing;

/// <summary>
/// The better of two drawn at random, by how long they take times how many wait for them. Two are enough to avoid the worst, and
/// several gateways that choose so do not all run to the same replica.
/// </summary>
internal sealed class LatencyTwoChoices : IBalancer
{
    public string Name => "latency";

    public Replica Pick(HttpContext context, ReplicaSet set, IReadOnlyList<Replica> candidates)
    {
        if (candidates.Count == 1)
        {
            return candidates[0];
        }

        var first = Random.Shared.Next(candidates.Count);
        var second = (first + 1 + Random.Shared.Next(candidates.Count - 1)) % candidates.Count;
        return Cost(candidates[first]) <= Cost(candidates[second]) ? candidates[first] : candidates[second];
    }

    // One that has never answered costs nothing, so that it gets a chance.
    private static double Cost(Replica replica) => replica.Latency.Milliseconds * (replica.Waiting + 1) / replica.Target.Weight;
}
