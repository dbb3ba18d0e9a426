using Microsoft.EntityFrameworkCore;
using QuizNet.Dashboard.Alerts.Deliveries;
using QuizNet.Dashboard.Alerts.Incidents;
using QuizNet.Dashboard.Speaking;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Dashboard.Alerts.History;

/// <summary>What concerns the present: incidents that go on, silences that hold or will, messages on their way.</summary>
internal sealed record StoredAlerts(IReadOnlyList<Incident> Incidents, IReadOnlyList<Silence> Silences, IReadOnlyList<Delivery> Deliveries);

/// <summary>The alerts in the database. Only the dashboard that speaks writes incidents and messages.</summary>
internal sealed class AlertStore(IServiceScopeFactory scopes, Speaker speaker, TimeProvider time)
{
    public async Task<StoredAlerts> ReadAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<DashboardContext>();
        var now = time.GetUtcNow();
        return new StoredAlerts(
            await context.Incidents.AsNoTracking().Where(incident => incident.EndedAt == null).ToListAsync(cancellationToken),
            await context.Silences.AsNoTracking().Where(silence => silence.UntilAt > now).ToListAsync(cancellationToken),
            await context.Deliveries.AsNoTracking().Where(delivery => delivery.State == DeliveryState.Waiting).OrderBy(delivery => delivery.Id).Take(DeliveryBox.Most).ToListAsync(cancellationToken));
    }

    /// <summary>False, and nothing written, if another dashboard speaks by now. Writing twice changes nothing.</summary>
    public async Task<bool> SaveAsync(IReadOnlyCollection<Incident> incidents, IReadOnlyCollection<Delivery> deliveries, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<DashboardContext>();
        return await context.WriteAsync(
            async token =>
            {
                if (!await LastSpeaker.MayWriteAsync(context, speaker, time.StoredNow(), token))
                {
                    context.GiveUp();
                    return false;
                }

                await PutAsync(context, incidents, token);
                await PutAsync(context, deliveries, token);
                return true;
            },
            cancellationToken);
    }

    public async Task ForgetAsync(TimeSpan history, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<DashboardContext>();
        var before = time.GetUtcNow() - history;
        await context.WriteAsync(
            async token =>
            {
                await context.Incidents.Where(incident => incident.EndedAt < before).ExecuteDeleteAsync(token);
                await context.Silences.Where(silence => silence.UntilAt < before).ExecuteDeleteAsync(token);
                await context.Deliveries.Where(delivery => delivery.FinishedAt < before).ExecuteDeleteAsync(token);
            },
            cancellationToken);
    }

    private static async Task PutAsync(DashboardContext context, IReadOnlyCollection<Incident> incidents, CancellationToken cancellationToken)
    {
        var ids = incidents.Select(incident => incident.Id).ToList();
        var known = ids.Count == 0 ? [] : await context.Incidents.Where(incident => ids.Contains(incident.Id)).ToDictionaryAsync(incident => incident.Id, cancellationToken);
        foreach (var incident in incidents)
        {
            if (known.TryGetValue(incident.Id, out var old))
            {
                // It may have been acknowledged at another dashboard.
                context.Entry(old).CurrentValues.SetValues(
                    old.AcknowledgedAt is null ? incident : incident with { AcknowledgedAt = old.AcknowledgedAt, AcknowledgedBy = old.AcknowledgedBy });
            }
            else
            {
                context.Add(incident);
            }
        }
    }

    private static async Task PutAsync(DashboardContext context, IReadOnlyCollection<Delivery> deliveries, CancellationToken cancellationToken)
    {
        var ids = deliveries.Select(delivery => delivery.Id).ToList();
        var known = ids.Count == 0 ? [] : await context.Deliveries.Where(delivery => ids.Contains(delivery.Id)).ToDictionaryAsync(delivery => delivery.Id, cancellationToken);
        foreach (var delivery in deliveries)
        {
            if (known.TryGetValue(delivery.Id, out var old))
            {
                context.Entry(old).CurrentValues.SetValues(delivery);
            }
            else
            {
                context.Add(delivery);
            }
        }
    }
}
