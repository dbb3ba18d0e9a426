using QuizNet.Contracts;

namespace QuizNet.Dashboard.Live;

/// <summary>The replicas as the documents show them.</summary>
internal static class StatusViews
{
    // They are shown even where they have no replica: that is worth seeing.
    private static readonly string[] DocumentedTypes = ["auth", "data", "compute", "quiz"];

    public static SystemStatus Of(IReadOnlyList<ReplicaStatus> replicas, DateTimeOffset now)
    {
        var services = DocumentedTypes.Concat(replicas.Select(replica => replica.Type)).Distinct()
            .ToDictionary(type => type, IReadOnlyList<ReplicaStatus> (type) => [.. replicas.Where(replica => replica.Type == type)]);
        var all = Count(replicas);
        return new SystemStatus(
            new StatusSummary(now, all.Total, all.Healthy, all.Unhealthy, all.Unknown, services.ToDictionary(service => service.Key, service => Count(service.Value))), services);
    }

    /// <summary>Null if there is no such type.</summary>
    public static TypeStatus? Of(string type, IReadOnlyList<ReplicaStatus> replicas, DateTimeOffset now)
    {
        var status = Of(replicas, now);
        return status.Services.TryGetValue(type, out var services) ? new TypeStatus(type, now, status.Summary.Services[type], services) : null;
    }

    private static TypeSummary Count(IReadOnlyList<ReplicaStatus> replicas)
    {
        var unhealthy = replicas.Count(replica => replica.State == HealthState.Unhealthy);
        var unknown = replicas.Count(replica => replica.State == HealthState.Unknown);
        return new TypeSummary(replicas.Count, replicas.Count - unhealthy - unknown, unhealthy, unknown);
    }
}
