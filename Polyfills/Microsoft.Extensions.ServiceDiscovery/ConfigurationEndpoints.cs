using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.ServiceDiscovery;

/// <summary>Finds a service's addresses in the section Services:{name}, where Aspire puts them through services__{name}__http__0.</summary>
internal static class ConfigurationEndpoints
{
    public static List<ServiceEndpoint> Find(IConfiguration configuration, ServiceEndpointQuery query)
    {
        var service = configuration.GetSection($"Services:{query.ServiceName}");
        string[] names = query.EndpointName is { } named ? [named] : ["default", .. query.IncludedSchemes];
        if (names.Select(service.GetSection).FirstOrDefault(section => section.Exists()) is not { } found)
        {
            return [];
        }

        List<ServiceEndpoint> endpoints =
        [
            .. from value in found.Value is { Length: > 0 } scalar ? [scalar] : found.GetChildren().Select(child => child.Value)
               let endpoint = ServiceEndpoint.TryParse(value, out var parsed) ? parsed : throw new InvalidOperationException($"'{value}' in {found.Path} is not an address.")
               select endpoint,
        ];
        return WithBestScheme(endpoints, query.IncludedSchemes);
    }

    // An address without a scheme fits every query; of those with one, only the best-ranked scheme that occurs is kept.
    private static List<ServiceEndpoint> WithBestScheme(List<ServiceEndpoint> endpoints, IReadOnlyList<string> schemes)
    {
        if (schemes.Count == 0)
        {
            return endpoints;
        }

        var best = schemes.FirstOrDefault(scheme => endpoints.Any(endpoint => SchemeOf(endpoint) == scheme));
        return endpoints.FindAll(endpoint => SchemeOf(endpoint) is var scheme && (scheme is null || scheme == best));
    }

    private static string? SchemeOf(ServiceEndpoint endpoint) => (endpoint.EndPoint as UriEndPoint)?.Uri.Scheme;
}
