using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.Dashboard.Alerts.Incidents;
using QuizNet.ServiceDefaults.OpenApi;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Dashboard.Alerts.Api;

/// <summary>Silences, and maintenance, which is a silence with a beginning.</summary>
internal static class SilencesApi
{
    // At a time: each is looked at for each alert.
    private const int Most = 500;

    public static void MapSilences(this RouteGroupBuilder api)
    {
        var silences = api.MapGroup("/silences").WithTags("Silences");
        silences.MapGet("", (DashboardContext context, TimeProvider time, CancellationToken cancellationToken) => ListAsync(false, context, time, cancellationToken)).WithSummary("The silences that hold");
        silences.MapPost("", SilenceAsync).WithSummary("Nobody is told of what it matches, until its end").WithExample("""{"subject":"data","cause":"slow","minutes":30,"reason":"A large import"}""");
        silences.MapDelete("/{id}", (string id, DashboardContext context, AlertsLoop loop, TimeProvider time, CancellationToken cancellationToken) => EndAsync(id, false, context, loop, time, cancellationToken))
            .WithSummary("Ends a silence now");

        var maintenance = api.MapGroup("/maintenance").WithTags("Silences");
        maintenance.MapGet("", (DashboardContext context, TimeProvider time, CancellationToken cancellationToken) => ListAsync(true, context, time, cancellationToken)).WithSummary("Maintenance that goes on or is planned");
        maintenance.MapPost("", PlanAsync).WithSummary("Plans a maintenance: nobody is told of alerts in it").WithExample("""{"subject":"database","from":"2026-12-24T22:00:00Z","minutes":60,"reason":"A new version"}""");
        maintenance.MapDelete("/{id}", (string id, DashboardContext context, AlertsLoop loop, TimeProvider time, CancellationToken cancellationToken) => EndAsync(id, true, context, loop, time, cancellationToken))
            .WithSummary("Ends a maintenance now, or calls it off");
    }

    private static async Task<Ok<SilenceList>> ListAsync(bool maintenance, DashboardContext context, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var found = await context.Silences.AsNoTracking()
            .Where(silence => silence.IsMaintenance == maintenance && silence.UntilAt > now)
            .OrderByDescending(silence => silence.Id)
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(new SilenceList([.. found.Select(ToView)], found.Count));
    }

    private static Task<Results<Created<SilenceView>, ValidationProblem, ProblemHttpResult>> SilenceAsync(
        SilenceRequest request, ClaimsPrincipal user, DashboardContext context, AlertsLoop loop, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.StoredNow();
        var mistakes = SilenceRules.Check(request, now);
        return AddAsync(mistakes, mistakes.Count > 0 ? null : SilenceRules.Of(request, user.Name(), now), "/api/silences", context, loop, now, cancellationToken);
    }

    private static Task<Results<Created<SilenceView>, ValidationProblem, ProblemHttpResult>> PlanAsync(
        MaintenanceWindowRequest request, ClaimsPrincipal user, DashboardContext context, AlertsLoop loop, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.StoredNow();
        var mistakes = SilenceRules.Check(request, now);
        return AddAsync(mistakes, mistakes.Count > 0 ? null : SilenceRules.Of(request, user.Name(), now), "/api/maintenance", context, loop, now, cancellationToken);
    }

    private static async Task<Results<Created<SilenceView>, ValidationProblem, ProblemHttpResult>> AddAsync(
        Dictionary<string, string[]> mistakes, Silence? silence, string path, DashboardContext context, AlertsLoop loop, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (silence is null)
        {
            return TypedResults.ValidationProblem(mistakes);
        }

        var isAdded = await context.WriteAsync(
            async token =>
            {
                if (await context.Silences.CountAsync(known => known.UntilAt > now, token) >= Most)
                {
                    return false;
                }

                context.Add(silence);
                return true;
            },
            cancellationToken);
        if (!isAdded)
        {
            return TypedResults.Problem($"There are {Most} already. End some with DELETE {path}/<id>.", statusCode: StatusCodes.Status409Conflict);
        }

        loop.Hurry();
        return TypedResults.Created($"{path}/{silence.Id}", ToView(silence));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> EndAsync(
        string id, bool maintenance, DashboardContext context, AlertsLoop loop, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.StoredNow();
        var ended = ListQuestion.IsId(id) ? await context.WriteAsync(
            token => context.Silences.Where(silence => silence.Id == id && silence.IsMaintenance == maintenance && silence.UntilAt > now)
                .ExecuteUpdateAsync(set => set.SetProperty(silence => silence.UntilAt, now), token),
            cancellationToken) : 0;
        if (ended == 0)
        {
            return TypedResults.Problem("There is none with this id, or it is over.", statusCode: StatusCodes.Status404NotFound);
        }

        loop.Hurry();
        return TypedResults.NoContent();
    }

    private static SilenceView ToView(Silence silence) =>
        new(silence.Id, silence.Subject, silence.Cause, silence.Instance, silence.FromAt, silence.UntilAt, silence.Reason, silence.CreatedBy);
}
