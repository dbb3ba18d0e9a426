using QuizNet.Gateway.Replicas;

namespace QuizNet.Gateway.LoadBalancing;

/// <summary>The round robin of the documents: replica number counter % healthy, in the order of their ids.</summary>
internal sealed class RoundRobin(RoundRobinCounters counters) : IBalancer
{
    public string Name => "round-robin";

    public Replica Pick(HttpContext context, ReplicaSet set, IReadOnlyList<Replica> candidates) => candidates[counters.Next(set.Type, candidates.Count)];
}
