using System.Diagnostics;

namespace QuizNet.Gateway.AccessLog;

/// <summary>Writes a sample of the requests down, for whoever collects logs. Where nobody does, requests pass untouched.</summary>
internal sealed partial class AccessLogMiddleware(RequestDelegate next, AccessSample sample, ILoggerFactory loggers)
{
    internal const string Category = "QuizNet.Gateway.AccessLog";

    private readonly ILogger _logger = loggers.CreateLogger(Category);

    public Task InvokeAsync(HttpContext context) => _logger.IsEnabled(LogLevel.Information) ? WatchAsync(context) : next(context);

    private async Task WatchAsync(HttpContext context)
    {
        var began = Stopwatch.GetTimestamp();
        await next(context);
        if (sample.Wants(context.Response.StatusCode))
        {
            var request = context.Request;
            LogRequest(
                _logger, request.Method, request.Path, context.Response.StatusCode, Stopwatch.GetElapsedTime(began).TotalMilliseconds,
                context.Connection.RemoteIpAddress, request.Protocol, context.Response.ContentLength, context.TraceIdentifier);
        }
    }

    // Without the query, which may hold what is nobody's business.
    [LoggerMessage(LogLevel.Information, "{Method} {Path} {Status} in {Milliseconds} ms for {Address} over {Protocol}, {Length} bytes, request {RequestId}")]
    private static partial void LogRequest(
        ILogger logger, string method, PathString path, int status, double milliseconds, System.Net.IPAddress? address, string protocol, long? length, string requestId);
}
