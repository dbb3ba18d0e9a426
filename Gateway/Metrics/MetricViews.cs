using QuizNet.Contracts;
using QuizNet.Gateway.Breakers;
using QuizNet.Gateway.Replicas;

namespace QuizNet.Gateway.Metrics;

/// <summary>The counters as clients read them.</summary>
internal static class MetricViews
{
    public static RequestMetrics Of(ReplicaTable replicas, TimeSpan now)
    {
        var sets = replicas.Sets.ToList();
        return new RequestMetrics(
            sets.Sum(set => set.Traffic.Total),
            sets.Sum(set => set.Traffic.Good),
            sets.Sum(set => set.Traffic.Bad),
            sets.Sum(set => set.Traffic.Recent.Rate(now)),
            sets.ToDictionary(set => set.Type, set => set.Traffic.Bad));
    }

    public static ServiceMetrics Of(ReplicaSet set, TimeSpan now) => new(
        set.Traffic.Total,
        set.Traffic.Good,
        set.Traffic.Bad,
        set.Traffic.Recent.Rate(now),
        Share(set.Traffic),
        Latency(set.Traffic, now),
        set.Traffic.Retries,
        set.Budget.Left,
        Word(set.Breaker.State),
        set.Admission.Inside,
        set.Admission.Queued,
        set.Admission.Refused)
    {
        Buckets = set.Traffic.Latencies.Buckets(now),
    };

    public static InstanceMetrics Of(Replica replica, TimeSpan now) => new(
        replica.Target.Name,
        replica.Target.Type,
        replica.Target.Url,
        replica.Traffic.Total,
        replica.Traffic.Good,
        replica.Traffic.Bad,
        replica.Traffic.Recent.Rate(now),
        Share(replica.Traffic),
        Latency(replica.Traffic, now),
        replica.Traffic.Retries,
        replica.Breaker.Trips,
        Word(replica.Breaker.State),
        replica.Waiting)
    {
        Buckets = replica.Traffic.Latencies.Buckets(now),
    };

    public static TargetState State(Replica replica) => replica switch
    {
        { IsDraining: true } => TargetState.Draining,
        { Breaker.State: BreakerState.Open } => TargetState.Out,
        { Breaker.State: BreakerState.HalfOpen } => TargetState.Probing,
        { IsSuspect: true } => TargetState.Suspect,
        _ => TargetState.Up,
    };

    internal static string Word(BreakerState state) => state switch
    {
        BreakerState.Closed => "closed",
        BreakerState.Open => "open",
        _ => "half-open",
    };

    // All is well as long as there is nothing.
    private static double Share(Traffic traffic) => traffic.Total == 0 ? 1 : (double)traffic.Good / traffic.Total;

    private static LatencyMetrics Latency(Traffic traffic, TimeSpan now) => new(
        traffic.Latencies.Quantile(0.5, now)?.TotalMilliseconds, traffic.Latencies.Quantile(0.95, now)?.TotalMilliseconds, traffic.Latencies.Quantile(0.99, now)?.TotalMilliseconds);
}
