using System.Text.Json.Serialization;

namespace QuizNet.Contracts;

/// <summary>The answer of GET /status at the gateway.</summary>
public sealed record GatewayStatus(
    IReadOnlyDictionary<string, IReadOnlyList<GatewayTarget>> Services, RoundRobinStatus RoundRobin, DiscoverySource Source, DateTimeOffset Timestamp);

/// <summary>A replica as the gateway sees it.</summary>
public sealed record GatewayTarget(string ServiceId, string Name, string Url, bool Healthy);

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
