using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Microsoft.Extensions.ServiceDiscovery;

/// <summary>The addresses of a service, and the token that tells when they have changed.</summary>
public sealed class ServiceEndpointSource(List<ServiceEndpoint>? endpoints, IChangeToken changeToken, IFeatureCollection features)
{
    public IReadOnlyList<ServiceEndpoint> Endpoints { get; } = endpoints ?? [];

    public IChangeToken ChangeToken => changeToken;

    public IFeatureCollection Features => features;

    public override string ToString() => $"[{string.Join(", ", Endpoints)}]";
}
