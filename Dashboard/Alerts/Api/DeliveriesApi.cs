using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.Dashboard.Alerts.Deliveries;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Dashboard.Alerts.Api;

/// <summary>Messages to receivers. What is asked here is stored; the dashboard that speaks reads it and sends.</summary>
internal static class DeliveriesApi
{
    public static void MapDeliveries(this RouteGroupBuilder alerts)
    {
        alerts.MapGet("/deliveries", ListAsync).WithSummary("Messages that could not be delivered, newest first; ?state=waiting or delivered for the others");
        alerts.MapPost("/deliveries/{id}/retry", RetryAsync).WithSummary("Sends a message again that could not be delivered");
        alerts.MapPost("/test", TestAsync).WithSummary("Sends a test message to each receiver");
    }

    private static async Task<Results<Ok<DeliveryList>, ProblemHttpResult>> ListAsync(string? state, int? limit, DashboardContext context, CancellationToken cancellationToken)
    {
        if (ListQuestion.Refuse<DeliveryState>(state, limit) is { } refusal)
        {
            return refusal;
        }

        var wanted = ListQuestion.StateOf<DeliveryState>(state) ?? DeliveryState.Dead;
        var found = await context.Deliveries.AsNoTracking().Where(delivery => delivery.State == wanted).OrderByDescending(delivery => delivery.Id).Take(limit ?? ListQuestion.UsualLimit).ToListAsync(cancellationToken);
        return TypedResults.Ok(new DeliveryList([.. found.Select(delivery => delivery.ToView())], found.Count));
    }

    private static async Task<Results<Accepted<AlertMessage>, ProblemHttpResult>> RetryAsync(
        string id, DashboardContext context, AlertsLoop loop, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.StoredNow();
        var changed = ListQuestion.IsId(id) ? await context.WriteAsync(
            token => context.Deliveries.Where(delivery => delivery.Id == id && delivery.State == DeliveryState.Dead).ExecuteUpdateAsync(
                set => set.SetProperty(delivery => delivery.State, DeliveryState.Waiting)
                    .SetProperty(delivery => delivery.Attempts, 0)
                    .SetProperty(delivery => delivery.NextAt, now)
                    .SetProperty(delivery => delivery.FinishedAt, (DateTimeOffset?)null),
                token),
            cancellationToken) : 0;
        if (changed == 0)
        {
            return TypedResults.Problem("There is no message with this id that could not be delivered. GET /api/alerts/deliveries lists them.", statusCode: StatusCodes.Status404NotFound);
        }

        loop.Hurry();
        return TypedResults.Accepted($"/api/alerts/deliveries?state=waiting", new AlertMessage("The message is sent again"));
    }

    private static async Task<Results<Accepted<AlertMessage>, ProblemHttpResult>> TestAsync(
        ClaimsPrincipal user, IEnumerable<IAlertTarget> targets, DashboardContext context, AlertsLoop loop, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.StoredNow();
        var tests = targets.Select(target => Delivery.Test(target.Name, user.Name(), now)).ToList();
        if (tests.Count == 0)
        {
            return TypedResults.Problem("There is no receiver. Set Alerts:Webhooks:<name>:Url and :Secret, or Alerts:Mail:Host.", statusCode: StatusCodes.Status409Conflict);
        }

        await context.WriteAsync(
            async token =>
            {
                context.AddRange(tests);
                await context.SaveChangesAsync(token);
            },
            cancellationToken);
        loop.Hurry();
        return TypedResults.Accepted("/api/alerts/deliveries?state=waiting", new AlertMessage("Test messages are on their way", tests.Count));
    }
}
