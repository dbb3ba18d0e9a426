using System.Text.Json.Serialization;

namespace QuizNet.Contracts;

/// <summary>The answer of GET /api/status at the dashboard.</summary>
public sealed record SystemStatus(StatusSummary Summary, IReadOnlyDictionary<string, IReadOnlyList<ReplicaStatus>> Services);

/// <summary>The answer of GET /api/status/{type}.</summary>
public sealed record TypeStatus(string Type, DateTimeOffset Timestamp, TypeSummary Summary, IReadOnlyList<ReplicaStatus> Services);

public sealed record StatusSummary(DateTimeOffset Timestamp, int Total, int Healthy, int Unhealthy, int Unknown, IReadOnlyDictionary<string, TypeSummary> Services);

/// <summary>Suspects and those that recover count as healthy: they answer. Those that drain do, too.</summary>
public sealed record TypeSummary(int Total, int Healthy, int Unhealthy, int Unknown);

/// <summary>What the detector believes of a replica. Suspicion is phi: 1 is a doubt in ten, 8 one in a hundred million.</summary>
public sealed record ReplicaStatus(
    string ServiceId,
    string Name,
    string Type,
    string Url,
    HealthState State,
    string? Reason,
    DateTimeOffset Since,
    DateTimeOffset? LastCheck,
    double? ResponseMs,
    int FailuresInARow,
    double Suspicion,
    bool Flapping,
    IReadOnlyList<StateChange> History);

public sealed record StateChange(HealthState State, DateTimeOffset At, string? Reason);

[JsonConverter(typeof(JsonStringEnumConverter<HealthState>))]
public enum HealthState
{
    /// <summary>Not looked at yet.</summary>
    [JsonStringEnumMemberName("unknown")]
    Unknown,

    [JsonStringEnumMemberName("healthy")]
    Healthy,

    /// <summary>Something is odd; it is looked at more often.</summary>
    [JsonStringEnumMemberName("suspect")]
    Suspect,

    [JsonStringEnumMemberName("unhealthy")]
    Unhealthy,

    /// <summary>It answers again, not for long yet.</summary>
    [JsonStringEnumMemberName("recovering")]
    Recovering,

    /// <summary>An operator, or its own end, lets it finish what it has.</summary>
    [JsonStringEnumMemberName("draining")]
    Draining,
}

/// <summary>Something that all lean on: redis, database, disk, queue:compute, registry, gateway. Figures by name, such as bytes free or jobs waiting.</summary>
public sealed record DependencyStatus(string Name, HealthState State, string? Reason, DateTimeOffset Since, double? ResponseMs, IReadOnlyDictionary<string, double> Figures);

/// <summary>All that the operator's page shows at a glance; sent anew each second, and at once when something has happened.</summary>
public sealed record SystemView(
    SystemStatus Status,
    IReadOnlyList<DependencyStatus> Dependencies,
    IReadOnlyList<AlertView> Alerts,
    GatewayView? Gateway,
    IReadOnlyDictionary<string, DateTimeOffset> Heard,
    bool Speaking,
    IReadOnlyDictionary<string, Registration> Registrations);

/// <summary>What the registry says of an instance, by its own clock.</summary>
public sealed record Registration(DateTimeOffset RegisteredAt, DateTimeOffset LastHeartbeat);

/// <summary>What the gateway says of itself and of replicas; At is when it said so.</summary>
public sealed record GatewayView(GatewayStatus Status, GatewayMetrics Metrics, DateTimeOffset At);

/// <summary>One incident: a service, an instance of it or something that all lean on, and what is wrong. Hidden are those that have this one as their cause.</summary>
public sealed record AlertView(
    string Id,
    string Subject,
    string Cause,
    AlertSeverity Severity,
    AlertState State,
    string Summary,
    DateTimeOffset Began,
    DateTimeOffset? Ended,
    DateTimeOffset? AcknowledgedAt,
    string? AcknowledgedBy,
    int Hidden,
    string? Instance = null,
    string? HiddenBy = null);

[JsonConverter(typeof(JsonStringEnumConverter<AlertSeverity>))]
public enum AlertSeverity
{
    [JsonStringEnumMemberName("info")]
    Info,

    [JsonStringEnumMemberName("warning")]
    Warning,

    [JsonStringEnumMemberName("critical")]
    Critical,
}

[JsonConverter(typeof(JsonStringEnumConverter<AlertState>))]
public enum AlertState
{
    [JsonStringEnumMemberName("firing")]
    Firing,

    [JsonStringEnumMemberName("acknowledged")]
    Acknowledged,

    [JsonStringEnumMemberName("silenced")]
    Silenced,

    [JsonStringEnumMemberName("resolved")]
    Resolved,
}
