using System.Collections.Concurrent;
using System.Net;

namespace Microsoft.Extensions.ServiceDiscovery;

/// <summary>Sends each request to the next address of the service that its URI names. Being inside the retries, every try gets another one.</summary>
internal sealed class ResolvingHandler(ServiceEndpointResolver resolver) : DelegatingHandler
{
    private readonly ConcurrentDictionary<string, Turn> _turns = new(StringComparer.OrdinalIgnoreCase);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is not { } original)
        {
            throw new InvalidOperationException("The request has no URI.");
        }

        var authority = original.GetLeftPart(UriPartial.Authority);
        var endpoints = (await resolver.GetEndpointsAsync(authority, cancellationToken)).Endpoints;
        request.RequestUri = WithAddress(original, endpoints[_turns.GetOrAdd(authority, _ => new Turn()).Next(endpoints.Count)].EndPoint);
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        finally
        {
            // The next try must see the name again, not the address that this one used.
            request.RequestUri = original;
        }
    }

    private static Uri WithAddress(Uri uri, EndPoint endPoint)
    {
        var builder = new UriBuilder(uri);
        (builder.Scheme, builder.Host, builder.Port) = endPoint switch
        {
            UriEndPoint { Uri: var address } => (address.Scheme, address.Host, address.Port),
            DnsEndPoint dns => (FirstScheme(uri), dns.Host, dns.Port > 0 ? dns.Port : -1),
            IPEndPoint ip => (FirstScheme(uri), ip.Address.ToString(), ip.Port > 0 ? ip.Port : -1),
            _ => throw new InvalidOperationException($"Cannot send to {endPoint}."),
        };
        return builder.Uri;
    }

    private static string FirstScheme(Uri uri) => uri.Scheme.Split('+')[0];

    private sealed class Turn
    {
        private uint _count = uint.MaxValue;

        public int Next(int count) => (int)(Interlocked.Increment(ref _count) % (uint)count);
    }
}
