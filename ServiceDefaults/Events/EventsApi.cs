using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.ServiceDefaults.Events;

/// <summary>What has happened lately, and what could not be handled. For operators and the dashboard.</summary>
public static class EventsApi
{
    private const int MostRecent = 500;
    private const int MostDead = 500;

    public static void MapEvents(this WebApplication app)
    {
        var events = app.MapGroup("/api/events").WithTags("Events").RequireAuthorization(Policies.Operator);
        events.MapGet("/recent", RecentAsync).WithSummary("What has happened lately, newest first");
        events.MapGet("/dead-letters", DeadLettersAsync).WithSummary("Events that a group could not handle after all its attempts");
        events.MapPost("/dead-letters/replay", ReplayAsync).WithSummary("Delivers dead letters again, or with dryRun says which it would")
            .WithExample("""{"dryRun":true}""");
    }

    private static async Task<Ok<RecentEvents>> RecentAsync(EventLog log, int? limit)
    {
        var recent = await log.RecentAsync(Math.Clamp(limit ?? 50, 1, MostRecent));
        return TypedResults.Ok(new RecentEvents(recent, recent.Count));
    }

    private static async Task<Ok<DeadEvents>> DeadLettersAsync(EventLog log)
    {
        var dead = await log.DeadLettersAsync();
        return TypedResults.Ok(new DeadEvents([.. dead.Take(MostDead)], dead.Count));
    }

    private static async Task<Ok<ReplayedEvents>> ReplayAsync(ReplayEvents request, EventLog log)
    {
        var chosen = (await log.DeadLettersAsync())
            .Where(dead => (request.Group is null || dead.Group == request.Group) && (request.EventId is null || dead.Event.Id == request.EventId))
            .OrderBy(dead => dead.Event.Id)
            .ToList();
        if (chosen.Count > 0 && !request.DryRun)
        {
            await log.ReplayAsync(chosen);
        }

        return TypedResults.Ok(new ReplayedEvents(request.DryRun ? "Would be delivered again" : "Delivered again", chosen.Count, [.. chosen.Select(dead => dead.Event.Id)]));
    }
}
