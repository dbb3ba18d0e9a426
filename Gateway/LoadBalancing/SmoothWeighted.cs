using System.Runtime.CompilerServices;
using QuizNet.Gateway.Replicas;

namespace QuizNet.Gateway.LoadBalancing;

/// <summary>
/// Turns in proportion to the weights, spread out: with weights 5, 1, 1 it is a a b a c a a, as nginx does it. A replica gives its
/// weight as metadata when it registers.
/// </summary>
internal sealed class SmoothWeighted : IBalancer
{
    private readonly Lock _lock = new();
    private readonly ConditionalWeakTable<Replica, StrongBox<int>> _credits = [];

    public string Name => "weighted";

    /// <summary>All gain their weight; whoever has most is next, and pays for all.</summary>
    public Replica Pick(HttpContext context, ReplicaSet set, IReadOnlyList<Replica> candidates)
    {
        lock (_lock)
        {
            var (next, richest, sum) = (candidates[0], _credits.GetOrCreateValue(candidates[0]), 0);
            foreach (var replica in candidates)
            {
                var credit = _credits.GetOrCreateValue(replica);
                credit.Value += replica.Target.Weight;
                sum += replica.Target.Weight;
                if (credit.Value > richest.Value)
                {
                    (next, richest) = (replica, credit);
                }
            }

            richest.Value -= sum;
            return next;
        }
    }
}
