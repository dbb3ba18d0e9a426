using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection.Replicas;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Dashboard.Live;

/// <summary>How everybody is, for curl and for the page.</summary>
internal static class LiveApi
{
    // Who takes nothing for this long is gone, or will come back.
    private static readonly TimeSpan WritePatience = TimeSpan.FromSeconds(5);

    public static void MapLive(this WebApplication app)
    {
        app.Services.GetRequiredService<LiveMetrics>();
        var api = app.MapGroup("/api").WithTags("Status");
        api.MapGet("/status", (PresentView view) => TypedResults.Ok(view.Status)).WithSummary("How every replica is");
        api.MapGet("/status/{type}", OfType).WithSummary("How the replicas of one type of service are").WithExample("type", "auth");
        api.MapPost("/check", CheckAsync).WithSummary("Checks every replica now, and says how they are");
        api.MapGet("/view", (PresentView view) => TypedResults.Ok(view.Look())).WithSummary("All that the page shows");
        api.MapGet("/live", StreamAsync).WithSummary("The same as a stream of server-sent events: each second, and when something changes").Produces(200, contentType: "text/event-stream").ProducesProblem(503);

        // The documents ask with a plain curl on one's own machine.
        if (!app.Environment.IsDevelopment())
        {
            api.RequireAuthorization(Policies.Operator);
        }
    }

    private static Results<Ok<TypeStatus>, ProblemHttpResult> OfType(string type, PresentView view) => view.OfType(type) is { } status
        ? TypedResults.Ok(status)
        : TypedResults.Problem($"There is no service type of this name: use one of {string.Join(", ", view.Status.Services.Keys)}.", statusCode: StatusCodes.Status404NotFound);

    private static async Task<Ok<SystemStatus>> CheckAsync(ReplicaChecks checks, PresentView view, CancellationToken cancellationToken)
    {
        await checks.CheckAllAsync(cancellationToken);
        return TypedResults.Ok(view.Status);
    }

    private static async Task<IResult> StreamAsync(Viewers viewers, PresentView view, HttpContext context, IHostApplicationLifetime lifetime)
    {
        if (viewers.TryAdd() is not { } viewer)
        {
            return TypedResults.Problem($"{Viewers.Most} viewers look already; each tab is one. Close some, or try again in a minute.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        try
        {
            context.Response.ContentType = "text/event-stream";
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers["X-Accel-Buffering"] = "no";

            // The first view at once; the next come with everybody's.
            await WriteAsync(LiveLoop.Frame(view.Look()), context.Response, ended);
            await foreach (var frame in viewer.Reader.ReadAllAsync(ended.Token))
            {
                await WriteAsync(frame, context.Response, ended);
            }
        }
        catch (OperationCanceledException)
        {
            // The viewer has left or is too slow, or we stop.
        }
        finally
        {
            viewers.Remove(viewer);
        }

        return TypedResults.Empty;
    }

    private static async Task WriteAsync(ReadOnlyMemory<byte> frame, HttpResponse response, CancellationTokenSource ended)
    {
        ended.CancelAfter(WritePatience);
        await response.Body.WriteAsync(frame, ended.Token);
        await response.Body.FlushAsync(ended.Token);
        ended.CancelAfter(Timeout.InfiniteTimeSpan);
    }
}
