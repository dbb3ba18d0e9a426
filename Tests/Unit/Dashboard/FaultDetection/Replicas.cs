using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection.Replicas;

namespace QuizNet.Unit.Dashboard.FaultDetection;

/// <summary>Replicas as the detector sees them.</summary>
internal static class Replicas
{
    public static DateTimeOffset Start { get; } = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public static ReplicaStatus Status(string id, HealthState state = HealthState.Healthy, string type = "auth", bool flapping = false) =>
        new(id, id, type, "http://localhost:3001", state, state == HealthState.Unhealthy ? "It accepts no connections." : null, Start, Start, 2, 0, 0, flapping, []);

    public static ReplicaFacts Facts(string id, HealthState state = HealthState.Healthy, string type = "auth", bool flapping = false, string? slowness = null, string? errors = null) =>
        new(Status(id, state, type, flapping), slowness, errors);
}
