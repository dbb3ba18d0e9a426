using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.Dashboard.Alerts.Incidents;
using QuizNet.Dashboard.Speaking;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Dashboard.Alerts.Api;

/// <summary>What is wrong now, known without the database, and what has been.</summary>
internal static class AlertsApi
{
    public static void MapAlertList(this RouteGroupBuilder alerts)
    {
        alerts.MapGet("", ListAsync).WithSummary("The alerts, newest first: ?state=firing, acknowledged, silenced or resolved; ?before=<id> for the next page");
        alerts.MapGet("/{id}", GetAsync).WithSummary("One alert");
        alerts.MapPost("/{id}/acknowledge", AcknowledgeAsync).WithSummary("Says that somebody takes care of it: no more reminders");
    }

    /// <summary>For what is written into the history. Whose it is may be hidden behind a link, so there is always a word.</summary>
    public static string Name(this ClaimsPrincipal user) => FoundText.Clean(user.FindFirstValue(TokenFacts.NameClaim) ?? user.UserId() ?? "operator", Incident.LongestName);

    private static async Task<Results<Ok<AlertList>, ProblemHttpResult>> ListAsync(
        string? state, string? before, int? limit, AlertBook book, DashboardContext context, CancellationToken cancellationToken)
    {
        if (ListQuestion.Refuse<AlertState>(state, limit) is { } refusal)
        {
            return refusal;
        }

        var wanted = ListQuestion.StateOf<AlertState>(state);
        if (before is not null && !ListQuestion.IsId(before))
        {
            return ListQuestion.Bad("before must be the id of the last alert of the page before.");
        }

        var count = limit ?? ListQuestion.UsualLimit;
        var present = book.Present
            .Where(incident => (wanted is null || incident.State == wanted) && (before is null || string.CompareOrdinal(incident.Id, before) < 0))
            .OrderByDescending(incident => incident.Id, StringComparer.Ordinal)
            .Take(count)
            .ToList();
        if (wanted is not (null or AlertState.Resolved))
        {
            return TypedResults.Ok(ToList(present, isAway: false));
        }

        try
        {
            var ended = await context.Incidents.AsNoTracking()
                .Where(incident => incident.EndedAt != null && (before == null || string.Compare(incident.Id, before) < 0))
                .OrderByDescending(incident => incident.Id)
                .Take(count)
                .ToListAsync(cancellationToken);
            return TypedResults.Ok(ToList([.. present.Concat(ended).DistinctBy(incident => incident.Id).OrderByDescending(incident => incident.Id, StringComparer.Ordinal).Take(count)], isAway: false));
        }
        catch (Exception failure) when (wanted is null && DatabaseFailures.IsAway(failure))
        {
            return TypedResults.Ok(ToList(present, isAway: true));
        }
    }

    private static async Task<Results<Ok<AlertView>, ProblemHttpResult>> GetAsync(string id, AlertBook book, DashboardContext context, CancellationToken cancellationToken)
    {
        if (!ListQuestion.IsId(id))
        {
            return NotFound();
        }

        var known = book.Present.FirstOrDefault(incident => incident.Id == id)
            ?? await context.Incidents.AsNoTracking().SingleOrDefaultAsync(incident => incident.Id == id, cancellationToken);
        return known is null ? NotFound() : TypedResults.Ok(known.ToView());
    }

    private static async Task<Results<Ok<AlertView>, ProblemHttpResult>> AcknowledgeAsync(
        string id, ClaimsPrincipal user, AlertBook book, AlertsLoop loop, Speaker speaker, DashboardContext context, TimeProvider time, CancellationToken cancellationToken)
    {
        var (by, now) = (user.Name(), time.StoredNow());
        if (book.Acknowledge(id, by, now) is not { } acknowledged)
        {
            return TypedResults.Problem("There is no such alert, or it is over. GET /api/alerts lists them.", statusCode: StatusCodes.Status404NotFound);
        }

        // The dashboard that speaks stores it itself, also when the database is away just now; it reads what others have stored.
        if (!speaker.IsSpeaking)
        {
            await context.WriteAsync(
                token => context.Incidents
                    .Where(incident => incident.Id == id && incident.AcknowledgedAt == null)
                    .ExecuteUpdateAsync(set => set.SetProperty(incident => incident.AcknowledgedAt, now).SetProperty(incident => incident.AcknowledgedBy, by), token),
                cancellationToken);
        }

        loop.Hurry();
        return TypedResults.Ok(acknowledged.ToView());
    }

    private static AlertList ToList(List<Incident> incidents, bool isAway) => new([.. incidents.Select(incident => incident.ToView())], incidents.Count, isAway);

    private static ProblemHttpResult NotFound() => TypedResults.Problem("There is no alert with this id. GET /api/alerts lists them.", statusCode: StatusCodes.Status404NotFound);
}
