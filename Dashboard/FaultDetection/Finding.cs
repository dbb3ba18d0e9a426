using QuizNet.Contracts;

namespace QuizNet.Dashboard.FaultDetection;

/// <summary>
/// Something that is wrong now, since when. Subject is a type of service (auth) or something that all lean on (redis, queue:compute);
/// Instance is the id of a replica where it is only that one. Subject, instance and cause together name an incident.
/// </summary>
internal sealed record Finding(string Subject, string? Instance, string Cause, AlertSeverity Severity, string Summary, DateTimeOffset Since);

/// <summary>What can be wrong.</summary>
internal static class Causes
{
    public const string Unhealthy = "unhealthy";
    public const string Slow = "slow";
    public const string ErrorRate = "error-rate";
    public const string Saturation = "saturation";
    public const string Flapping = "flapping";
    public const string NoHealthyReplica = "no-healthy-replica";
    public const string Redis = "redis";
    public const string Database = "database";
    public const string Registry = "registry";
    public const string Gateway = "gateway";
    public const string Disk = "disk";
    public const string QueueAge = "queue-age";
}
