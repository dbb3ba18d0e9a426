using Microsoft.Extensions.ServiceDiscovery;
using QuizNet.Contracts;
using QuizNet.Gateway.Proxying;
using QuizNet.Gateway.Replicas;

namespace QuizNet.Gateway.Docs;

/// <summary>Which services have a document, and how their endpoints are reached: through the gateway, or only at an address of their own.</summary>
internal static class ServiceDirectory
{
    public static async Task<DescribedServices> ListAsync(ReplicaTable replicas, ServiceEndpointResolver discovery, CancellationToken cancellationToken) => new(
    [
        .. ServiceRoutes.Types.Select(type => Describe(type, Forwarded(type), replicas[type].Available is [var first, ..] ? first.Target.Url : null)),
        Describe("gateway", ["/**"], address: null),
        Describe(RegistryDocument.Service, [], await RegistryAddressAsync(discovery, cancellationToken)),
    ]);

    private static DescribedService Describe(string name, IReadOnlyList<string> forwarded, string? address) => new(name, $"/docs/{name}.json", forwarded, address);

    // A route that changes the path is not one by which the endpoints themselves are reached.
    private static string[] Forwarded(string type) =>
    [
        .. from route in ServiceRoutes.All
           where route.Type == type && route.ServicePath is null
           select route.Path.Replace("{**rest}", "**", StringComparison.Ordinal),
    ];

    private static async Task<string?> RegistryAddressAsync(ServiceEndpointResolver discovery, CancellationToken cancellationToken)
    {
        var source = await discovery.GetEndpointsAsync($"http://{RegistryDocument.Service}", cancellationToken);
        return source.Endpoints.Select(endpoint => endpoint.EndPoint).OfType<UriEndPoint>().FirstOrDefault()?.Uri.GetLeftPart(UriPartial.Authority);
    }
}
