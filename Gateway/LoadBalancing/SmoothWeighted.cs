using System.Runtime.CompilerServices;
using QuizNet.Gateway.Replicas;

namespace QuizNet.Gateway.LoadBalancing;

/// <summary>
/// Turns in proportion to the weights, spread out: with weights 5, 1, 1 it is a a b a c a a, as nginx does it. A replica gives its
/// weight as metadata when it registers.
/// </summary>
internal sealed class SmoothWeighted : IBalancer
{
    // A new set of candidates begins anew.
    private readonly ConditionalWeakTable<IReadOnlyList<Replica>, WeightedTurns> _turns = [];

    public string Name => "weighted";

    public Replica Pick(HttpContext context, ReplicaSet set, IReadOnlyList<Replica> candidates) =>
        candidates[_turns.GetValue(candidates, WeightsOf).Next()];

    private static WeightedTurns WeightsOf(IReadOnlyList<Replica> candidates) => new([.. candidates.Select(replica => replica.Target.Weight)]);
}

internal sealed class WeightedTurns(int[] weights)
{
    private readonly Lock _lock = new();
    private readonly int[] _credits = new int[weights.Length];
    private readonly int _sum = weights.Sum();

    /// <summary>All gain their weight; whoever has most is next, and pays for all.</summary>
    public int Next()
    {
        lock (_lock)
        {
            var richest = 0;
            for (var number = 0; number < weights.Length; number++)
            {
                _credits[number] += weights[number];
                if (_credits[number] > _credits[richest])
                {
                    richest = number;
                }
            }

            _credits[richest] -= _sum;
            return richest;
        }
    }
}
