using System.Diagnostics;
using Yarp.ReverseProxy.Forwarder;

namespace QuizNet.Gateway.Proxying;

/// <summary>What a service learns of a request beside what the client has sent: whose it is, and its trace, unless whoever sends it adds that.</summary>
internal sealed class RequestTransformer(ServiceRoute route, bool passesOnTrace) : HttpTransformer
{
    private const string TraceParent = "traceparent";

    public override ValueTask TransformRequestAsync(HttpContext httpContext, HttpRequestMessage proxyRequest, string destinationPrefix, CancellationToken cancellationToken)
    {
        // Only copies headers, so it is done when it returns.
        var copied = base.TransformRequestAsync(httpContext, proxyRequest, destinationPrefix, cancellationToken);
        var headers = proxyRequest.Headers;
        headers.Host = null;
        Set(proxyRequest, "X-Forwarded-For", httpContext.Connection.RemoteIpAddress?.ToString());
        Set(proxyRequest, "X-Forwarded-Proto", httpContext.Request.Scheme);
        Set(proxyRequest, "X-Forwarded-Host", httpContext.Request.Host.Value);

        // The client's own is that of our caller: the service's part of the trace belongs under ours.
        headers.Remove(TraceParent);
        if (passesOnTrace && Activity.Current is { IdFormat: ActivityIdFormat.W3C, Id: { } trace })
        {
            headers.TryAddWithoutValidation(TraceParent, trace);
        }

        if (route.ServicePath is { } path)
        {
            proxyRequest.RequestUri = RequestUtilities.MakeDestinationAddress(destinationPrefix, path, httpContext.Request.QueryString);
        }

        return copied;
    }

    // Whatever a client has put there is not believed.
    private static void Set(HttpRequestMessage request, string name, string? value)
    {
        request.Headers.Remove(name);
        request.Headers.TryAddWithoutValidation(name, value);
    }
}
