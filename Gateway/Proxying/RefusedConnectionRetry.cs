using System.Net.Sockets;
using Yarp.ReverseProxy.Forwarder;

namespace QuizNet.Gateway.Proxying;

/// <summary>
/// Tries another replica when one accepts no connection. Nothing has been sent then, so any method may be repeated, and the
/// client need not know that a replica has died.
/// </summary>
internal sealed class RefusedConnectionRetry(RequestDelegate next)
{
    private const int MostTries = 3;

    public async Task InvokeAsync(HttpContext context)
    {
        var proxy = context.GetReverseProxyFeature();
        var untried = proxy.AvailableDestinations;
        for (var tries = 1; ; tries++)
        {
            await next(context);
            if (tries == MostTries || untried.Count == 1 || !WasRefused(context))
            {
                return;
            }

            // Load balancing has put its choice in the place of the list.
            untried = [.. untried.Where(destination => destination != proxy.ProxiedDestination)];
            proxy.AvailableDestinations = untried;
            context.Features.Set<IForwarderErrorFeature>(null);
            context.Response.StatusCode = StatusCodes.Status200OK;
        }
    }

    private static bool WasRefused(HttpContext context) =>
        !context.Response.HasStarted
        && context.GetForwarderErrorFeature()?.Exception is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } or SocketException;
}
