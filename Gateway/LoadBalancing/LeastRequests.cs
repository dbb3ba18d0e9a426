using QuizNet.Gateway.Replicas;

namespace QuizNet.Gateway.LoadBalancing;

/// <summary>Whoever has the fewest requests to answer, in proportion to its weight. Equals take turns.</summary>
internal sealed class LeastRequests : IBalancer
{
    private uint _next;

    public string Name => "least-requests";

    public Replica Pick(HttpContext context, ReplicaSet set, IReadOnlyList<Replica> candidates)
    {
        var first = Interlocked.Increment(ref _next);
        var best = candidates[(int)(first % (uint)candidates.Count)];
        for (var step = 1u; step < candidates.Count; step++)
        {
            var other = candidates[(int)((first + step) % (uint)candidates.Count)];
            if (Load(other) < Load(best))
            {
                best = other;
            }
        }

        return best;
    }

    private static double Load(Replica replica) => (double)replica.Waiting / replica.Target.Weight;
}
