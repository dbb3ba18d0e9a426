using System.Net;
using QuizNet.Gateway.Sockets;

namespace QuizNet.Gateway.RateLimits;

/// <summary>A socket is one request, however long it stays. So those that are open are counted besides the opening ones.</summary>
internal sealed class OpenSocketMiddleware(RequestDelegate next, RateLimitTable limits, OpenSockets sockets, RefusalMetrics metrics)
{
    private const string Limit = "open-sockets";

    public Task InvokeAsync(HttpContext context) => SocketRequest.Opens(context) ? HoldAsync(context) : next(context);

    private async Task HoldAsync(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        var most = limits.OpenSockets(isLocal: address is not null && IPAddress.IsLoopback(address));
        var caller = CallerKey.Of(address);
        if (!sockets.TryOpen(caller, most))
        {
            metrics.Count(Limit);
            context.Response.Headers.RetryAfter = "60";
            await TypedResults.Problem(
                title: "Too many open sockets",
                statusCode: StatusCodes.Status429TooManyRequests,
                detail: $"An address may have {most} sockets open at a time. Close one first.",
                extensions: [new("limit", Limit)])
                .ExecuteAsync(context);
            return;
        }

        try
        {
            await next(context);
        }
        finally
        {
            sockets.Close(caller);
        }
    }
}
