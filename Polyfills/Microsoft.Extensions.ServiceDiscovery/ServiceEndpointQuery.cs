using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Extensions.ServiceDiscovery;

/// <summary>What "https+http://_endpoint.service" asks for.</summary>
public sealed class ServiceEndpointQuery
{
    private ServiceEndpointQuery(string serviceName, string? endpointName, IReadOnlyList<string> includedSchemes) =>
        (ServiceName, EndpointName, IncludedSchemes) = (serviceName, endpointName, includedSchemes);

    /// <summary>The allowed schemes, the preferred one first; empty means any.</summary>
    public IReadOnlyList<string> IncludedSchemes { get; }

    public string? EndpointName { get; }

    public string ServiceName { get; }

    public static bool TryParse(string input, [NotNullWhen(true)] out ServiceEndpointQuery? query)
    {
        query = null;
        var hasScheme = input.Contains("://", StringComparison.Ordinal);
        if (!Uri.TryCreate(hasScheme ? input : $"fakescheme://{input}", UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            return false;
        }

        var host = uri.Host;
        var dot = host.IndexOf('.', StringComparison.Ordinal);
        var named = host[0] == '_' && dot > 1 && dot < host.Length - 1;
        query = new ServiceEndpointQuery(
            named ? host[(dot + 1)..] : host,
            named ? host[1..dot] : null,
            hasScheme ? uri.Scheme.Split('+') : []);
        return true;
    }
}
