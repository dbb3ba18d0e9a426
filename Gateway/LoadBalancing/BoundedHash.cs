using QuizNet.Gateway.Replicas;

namespace QuizNet.Gateway.LoadBalancing;

/// <summary>
/// The same path goes to the same replica, whose caches then know it, and when a replica leaves only its paths move (rendezvous
/// hashing). Nobody gets more than 1.25 times the average: what is beyond goes to the next in the path's order.
/// </summary>
internal sealed class BoundedHash : IBalancer
{
    private const double MostOfAverage = 1.25;

    public string Name => "hash";

    public Replica Pick(HttpContext context, ReplicaSet set, IReadOnlyList<Replica> candidates)
    {
        var key = StableHash.Of(context.Request.Path.Value);
        var waiting = 1;
        foreach (var candidate in candidates)
        {
            waiting += candidate.Waiting;
        }

        var most = (int)Math.Ceiling(MostOfAverage * waiting / candidates.Count);
        Replica? best = null;
        var bestScore = 0u;
        foreach (var candidate in candidates)
        {
            var score = StableHash.Mix(key ^ StableHash.Of(candidate.Id));
            if (candidate.Waiting < most && (best is null || score > bestScore))
            {
                (best, bestScore) = (candidate, score);
            }
        }

        // Not all can be above the average.
        return best ?? candidates[0];
    }
}
