using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace QuizNet.Contracts;

/// <summary>One replica of a service, as the registry knows it. Its URL is the replica's own address, never a proxy's.</summary>
public sealed record ServiceInstance(
    string ServiceId,
    string ServiceType,
    string Url,
    string Name,
    IReadOnlyDictionary<string, string> Metadata,
    InstanceStatus Status,
    DateTimeOffset RegisteredAt,
    DateTimeOffset LastHeartbeat)
{
    /// <summary>Whether requests may be sent there.</summary>
    public bool Healthy => Status == InstanceStatus.Up;
}

[JsonConverter(typeof(JsonStringEnumConverter<InstanceStatus>))]
public enum InstanceStatus
{
    /// <summary>Sends heartbeats.</summary>
    [JsonStringEnumMemberName("up")]
    Up,

    /// <summary>Has been silent for longer than its lease.</summary>
    [JsonStringEnumMemberName("down")]
    Down,
}

/// <summary>The answer to every list and watch. The index grows with each change.</summary>
public sealed record ServiceList(IReadOnlyList<ServiceInstance> Services, int Count, long Index);

/// <summary>An entry of GET /api/registry/prometheus, as Prometheus' http_sd_config wants it.</summary>
public sealed record PrometheusTarget(IReadOnlyList<string> Targets, IReadOnlyDictionary<string, string> Labels);

public sealed record RegisterRequest([property: Required] string? ServiceId, [property: Required] string? ServiceType, [property: Required] string? Url, string? Name, IReadOnlyDictionary<string, string>? Metadata = null);

public sealed record HeartbeatRequest([property: Required] string? ServiceId);

public sealed record DeregisterRequest([property: Required] string? ServiceId);

/// <summary>What the registry says to a registration and a heartbeat; the index shows a client whether it is behind.</summary>
public sealed record RegistryAnswer(string Message, string ServiceId, long Index);

/// <summary>A removal by an operator. Until the time given, the id can neither register nor send heartbeats.</summary>
public sealed record RemovalAnswer(string Message, string ServiceId, DateTimeOffset RefusedUntil);
