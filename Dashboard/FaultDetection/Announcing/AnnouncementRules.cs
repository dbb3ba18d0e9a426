using QuizNet.Contracts;

namespace QuizNet.Dashboard.FaultDetection.Announcing;

/// <summary>What there is to announce: failed once, and recovered once, whatever happens in between.</summary>
internal static class AnnouncementRules
{
    public static IReadOnlyList<Announcement> Due(IReadOnlyList<ReplicaStatus> replicas, IReadOnlySet<string> announced)
    {
        var known = replicas.ToDictionary(replica => replica.ServiceId);
        return
        [
            .. replicas.Where(replica => replica.State == HealthState.Unhealthy && !announced.Contains(replica.ServiceId))
                .Select(replica => new Announcement(AnnouncementKind.Failed, replica.ServiceId, replica)),

            // While it flaps it is not over. Who drains has come back, and leaves for another reason.
            .. announced.Where(id => known.TryGetValue(id, out var replica) && replica is { State: HealthState.Healthy or HealthState.Draining, Flapping: false })
                .Select(id => new Announcement(AnnouncementKind.Recovered, id, known[id])),

            // Who has left the registry will not recover.
            .. announced.Where(id => !known.ContainsKey(id)).Select(id => new Announcement(AnnouncementKind.Forgotten, id, null)),
        ];
    }
}

internal sealed record Announcement(AnnouncementKind Kind, string ServiceId, ReplicaStatus? Replica);

internal enum AnnouncementKind
{
    Failed,

    Recovered,

    /// <summary>Nothing is said; the incident is over.</summary>
    Forgotten,
}
