using System.Text.Json.Serialization;

namespace QuizNet.Contracts;

/// <summary>The answer of GET /status at the gateway.</summary>
public sealed record GatewayStatus(
    IReadOnlyDictionary<string, IReadOnlyList<GatewayTarget>> Services,
    RoundRobinStatus RoundRobin,
    RequestMetrics RequestMetrics,
    IReadOnlyDictionary<string, string> Balancing,
    DiscoverySource Source,
    DateTimeOffset Timestamp);

/// <summary>A replica as the gateway sees it: who is not healthy gets no requests. Waiting are the requests that it has not answered yet.</summary>
public sealed record GatewayTarget(string ServiceId, string Name, string Url, bool Healthy, TargetState State = TargetState.Up, string? Reason = null, int Waiting = 0);

[JsonConverter(typeof(JsonStringEnumConverter<TargetState>))]
public enum TargetState
{
    [JsonStringEnumMemberName("up")]
    Up,

    /// <summary>Something is odd; others are preferred until a probe has looked.</summary>
    [JsonStringEnumMemberName("suspect")]
    Suspect,

    /// <summary>Out, until a probe goes well.</summary>
    [JsonStringEnumMemberName("out")]
    Out,

    /// <summary>A probe is under way that decides.</summary>
    [JsonStringEnumMemberName("probing")]
    Probing,

    /// <summary>An operator lets it finish what it has.</summary>
    [JsonStringEnumMemberName("draining")]
    Draining,
}

/// <summary>The answer of GET /api/metrics at the gateway. Counts are since its start, rates and latencies of the last ten to twenty seconds.</summary>
public sealed record GatewayMetrics(
    RequestMetrics LoadBalancer, IReadOnlyDictionary<string, ServiceMetrics> Services, IReadOnlyDictionary<string, InstanceMetrics> Instances, DateTimeOffset Timestamp);

/// <summary>Requests of clients, each counted once, however many tries it took.</summary>
public sealed record RequestMetrics(long Total, long Success, long Failed, double Rps, IReadOnlyDictionary<string, long> FailuresByType);

/// <summary>The requests to one type of service.</summary>
public sealed record ServiceMetrics(
    long Total, long Success, long Failed, double Rps, double SuccessRate, LatencyMetrics Latency, long Retries, int RetryBudget, string Breaker, int InProgress, int Queued, long Shed)
{
    public IReadOnlyList<LatencyBucket> Buckets { get; init; } = [];
}

/// <summary>The tries at one replica.</summary>
public sealed record InstanceMetrics(
    string Name, string Type, string Url, long Total, long Success, long Failed, double Rps, double SuccessRate, LatencyMetrics Latency, long Retries, long Ejections, string Breaker, int Waiting)
{
    public IReadOnlyList<LatencyBucket> Buckets { get; init; } = [];
}

/// <summary>How many took up to so many milliseconds, and longer than the bucket before.</summary>
public sealed record LatencyBucket(double UpToMs, long Count);

/// <summary>Milliseconds. Nothing while there are no requests.</summary>
public sealed record LatencyMetrics(double? P50, double? P95, double? P99);

/// <summary>Which way of choosing replicas a route has from now on.</summary>
public sealed record BalancingRequest(string? Policy);

public sealed record BalancingAnswer(string Message, IReadOnlyDictionary<string, string> Routes, IReadOnlyList<string> Policies);

/// <summary>Whether a replica gets no new requests.</summary>
public sealed record DrainRequest(bool Drain = true);

public sealed record DrainAnswer(string Message, string ServiceId, bool Draining, int Waiting);

public sealed record RoundRobinStatus(IReadOnlyDictionary<string, long> Counters, IReadOnlyDictionary<string, RoundRobinStats> Stats);

/// <summary>The next request goes to the healthy replica number counter % healthyServiceCount, in the order of their ids.</summary>
public sealed record RoundRobinStats(long Counter, int HealthyServiceCount, int CurrentIndex, string? NextService, string Algorithm);

/// <summary>Where the gateway has its replicas from.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DiscoverySource>))]
public enum DiscoverySource
{
    /// <summary>Nothing has been found yet.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>The registry's watch; kept while the registry is away.</summary>
    [JsonStringEnumMemberName("registry")]
    Registry,

    /// <summary>The addresses of service discovery, because the registry has not answered since the start.</summary>
    [JsonStringEnumMemberName("service-discovery")]
    ServiceDiscovery,
}

/// <summary>The answer of GET /servers: every replica in one list.</summary>
public sealed record ServerList(IReadOnlyList<GatewayTarget> Servers, int Count, int Active);

/// <summary>The services whose endpoints the page /docs shows.</summary>
public sealed record DescribedServices(IReadOnlyList<DescribedService> Services);

/// <summary>
/// Where a service's OpenAPI document is, which paths the gateway forwards to it (one that ends in /** with all below it), and
/// an address of its own, if one is known, for the other paths.
/// </summary>
public sealed record DescribedService(string Name, string Document, IReadOnlyList<string> Forwarded, string? Address);

/// <summary>Resets one counter, or all where no type is given.</summary>
public sealed record ResetRequest(string? ServiceType);

public sealed record ResetAnswer(string Message, IReadOnlyDictionary<string, long> Counters);

/// <summary>Whether maintenance begins or ends, what callers are told, and when they may come back.</summary>
public sealed record MaintenanceRequest(bool? On, string? Message = null, DateTimeOffset? Until = null);

/// <summary>A maintenance that is going on. Without an end it lasts until somebody ends it.</summary>
public sealed record MaintenanceState(string? Message, DateTimeOffset? Until);

public sealed record MaintenanceStatus(bool On, string? Message, DateTimeOffset? Until);
