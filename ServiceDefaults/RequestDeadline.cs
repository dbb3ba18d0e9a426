using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace QuizNet.ServiceDefaults;

/// <summary>
/// The gateway says how long somebody waits for an answer to begin. After that the work is given up, because nobody would see what
/// comes of it. A stream that has begun goes on.
/// </summary>
public static class RequestDeadline
{
    /// <summary>Milliseconds until nobody waits for the answer any more.</summary>
    public const string Header = "X-Request-Timeout-Ms";

    internal static void UseRequestDeadline(this WebApplication app) => app.Use((context, next) =>
        int.TryParse(context.Request.Headers[Header], NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) ? RunAsync(context, next, milliseconds) : next(context));

    private static async Task RunAsync(HttpContext context, RequestDelegate next, int milliseconds)
    {
        var client = context.RequestAborted;
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(client);
        await using var timer = new Timer(
            _ =>
            {
                if (!context.Response.HasStarted)
                {
                    giveUp.Cancel();
                }
            },
            null,
            milliseconds,
            Timeout.Infinite);
        context.RequestAborted = giveUp.Token;
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (giveUp.IsCancellationRequested && !client.IsCancellationRequested && !context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusCodes.Status504GatewayTimeout;
        }
        finally
        {
            context.RequestAborted = client;
        }
    }
}
