using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Dashboard.Alerts.Incidents;

namespace QuizNet.Dashboard.Alerts.Deliveries;

internal enum DeliveryState
{
    Waiting,
    Delivered,

    /// <summary>All attempts have failed. It can be sent again by hand.</summary>
    Dead,
}

/// <summary>One message to one receiver. It may arrive twice, with the same id, if we die between sending it and noting that.</summary>
internal sealed record Delivery
{
    /// <summary>Grows with time.</summary>
    public required string Id { get; init; }

    public string? IncidentId { get; init; }

    public required NoticeKind Kind { get; init; }

    public required string Target { get; init; }

    /// <summary>An AlertNotification as JSON.</summary>
    public required string Body { get; init; }

    public DeliveryState State { get; init; }

    public int Attempts { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset NextAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    public string? Error { get; init; }

    public static Delivery Of(Notice notice, string target, DateTimeOffset now)
    {
        var incident = notice.Incident;
        var duration = incident.EndedAt is { } end ? Math.Max(0, (end - incident.BeganAt).TotalSeconds) : (double?)null;
        return New(new AlertNotification(notice.Kind, incident.ToView(), now, duration), incident.Id, target, now);
    }

    public static Delivery Test(string target, string by, DateTimeOffset now) => New(
        new AlertNotification(
            NoticeKind.Test,
            new AlertView("test", "dashboard", "test", AlertSeverity.Info, AlertState.Firing, $"A test that {by} has asked for.", now, null, null, null, 0),
            now,
            null),
        null,
        target,
        now);

    public AlertNotification Read() => JsonSerializer.Deserialize(Body, ContractsJson.Default.AlertNotification)!;

    public DeliveryView ToView() => new(Id, IncidentId, Kind, Target, State.ToString().ToLowerInvariant(), Attempts, CreatedAt, State == DeliveryState.Waiting ? NextAt : null, Error);

    private static Delivery New(AlertNotification notification, string? incident, string target, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now).ToString("N"),
        IncidentId = incident,
        Kind = notification.Kind,
        Target = target,
        Body = JsonSerializer.Serialize(notification, ContractsJson.Default.AlertNotification),
        CreatedAt = now,
        NextAt = now,
    };
}
