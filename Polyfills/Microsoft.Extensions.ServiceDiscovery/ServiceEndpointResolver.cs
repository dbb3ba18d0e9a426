using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.ServiceDiscovery;

/// <summary>Resolves a service name to its addresses: from configuration, else the name itself, left to DNS.</summary>
public sealed class ServiceEndpointResolver : IAsyncDisposable
{
    private readonly IConfiguration _configuration;
    private readonly ConcurrentDictionary<string, ServiceEndpointSource> _cache = new(StringComparer.OrdinalIgnoreCase);

    internal ServiceEndpointResolver(IConfiguration configuration) => _configuration = configuration;

    public ValueTask<ServiceEndpointSource> GetEndpointsAsync(string serviceName, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(serviceName);
        cancellationToken.ThrowIfCancellationRequested();
        if (_cache.TryGetValue(serviceName, out var known) && !known.ChangeToken.HasChanged)
        {
            return ValueTask.FromResult(known);
        }

        return ValueTask.FromResult(_cache[serviceName] = Resolve(serviceName));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private ServiceEndpointSource Resolve(string serviceName)
    {
        if (!ServiceEndpointQuery.TryParse(serviceName, out var query))
        {
            throw new InvalidOperationException($"'{serviceName}' is not the name of a service.");
        }

        // The token first: a change during the lookup then makes the result stale instead of being missed.
        var token = _configuration.GetReloadToken();
        var endpoints = ConfigurationEndpoints.Find(_configuration, query);
        if (endpoints.Count == 0)
        {
            endpoints.Add(ServiceEndpoint.Create(PassThrough(serviceName, query)));
        }

        return new ServiceEndpointSource(endpoints, token, new FeatureCollection());
    }

    private static EndPoint PassThrough(string serviceName, ServiceEndpointQuery query)
    {
        var uri = new Uri(serviceName.Contains("://", StringComparison.Ordinal) ? serviceName : $"fakescheme://{serviceName}");
        return query.IncludedSchemes is [var scheme, ..]
            ? new UriEndPoint(new UriBuilder(scheme, query.ServiceName, uri.Port).Uri)
            : new DnsEndPoint(query.ServiceName, Math.Max(uri.Port, 0));
    }
}
