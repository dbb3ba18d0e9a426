using QuizNet.Contracts;

namespace QuizNet.Registry.Leases;

/// <summary>Whose lease has run out.</summary>
internal static class LeaseRules
{
    /// <summary>
    /// The instances that a sweep takes down, the longest silent first. Silence counts only once a whole lease has been observed
    /// without a gap, see Continuity.
    /// </summary>
    public static IReadOnlyList<ServiceInstance> Expired(
        IReadOnlyCollection<ServiceInstance> instances, DateTimeOffset now, TimeSpan observedFor, LeaseOptions options)
    {
        if (observedFor < options.Duration)
        {
            return [];
        }

        var live = instances.Where(instance => instance.Status == InstanceStatus.Up).ToList();
        return
        [
            .. live
                .Where(instance => now - instance.LastHeartbeat > options.Duration)
                .OrderBy(instance => instance.LastHeartbeat)
                .Take(Cap(live.Count, options.LargestShare)),
        ];
    }

    /// <summary>The instances that have been down for so long that nobody asks for them any more.</summary>
    public static IReadOnlyList<ServiceInstance> Forgotten(IEnumerable<ServiceInstance> instances, DateTimeOffset now, LeaseOptions options) =>
    [
        .. instances.Where(instance => instance.Status == InstanceStatus.Down && now - instance.LastHeartbeat > options.Duration + options.ForgetAfter),
    ];

    private static int Cap(int live, double share) => Math.Max(1, (int)Math.Ceiling(live * share));
}
