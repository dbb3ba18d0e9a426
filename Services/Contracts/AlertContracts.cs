using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace QuizNet.Contracts;

/// <summary>The answer of GET /api/alerts, newest first. HistoryAway: the database is away, so only what is known without it is listed.</summary>
public sealed record AlertList(IReadOnlyList<AlertView> Alerts, int Count, bool HistoryAway = false);

/// <summary>What is sent to webhooks, and in words by e-mail.</summary>
public sealed record AlertNotification(NoticeKind Kind, AlertView Alert, DateTimeOffset At, double? DurationSeconds);

[JsonConverter(typeof(JsonStringEnumConverter<NoticeKind>))]
public enum NoticeKind
{
    [JsonStringEnumMemberName("began")]
    Began,

    /// <summary>Of a higher severity than when it began.</summary>
    [JsonStringEnumMemberName("worse")]
    Worse,

    [JsonStringEnumMemberName("reminder")]
    Reminder,

    [JsonStringEnumMemberName("ended")]
    Ended,

    [JsonStringEnumMemberName("test")]
    Test,
}

/// <summary>What is not given matches everything, but one has to be given. The end: until, or minutes from now.</summary>
public sealed record SilenceRequest(string? Subject, string? Cause, string? Instance, DateTimeOffset? Until, int? Minutes, [property: Required] string? Reason);

/// <summary>Planned silence. Without a subject, cause or instance it is of everything; without a beginning it begins now.</summary>
public sealed record MaintenanceWindowRequest(
    string? Subject, string? Cause, string? Instance, DateTimeOffset? From, DateTimeOffset? Until, int? Minutes, [property: Required] string? Reason);

public sealed record SilenceView(string Id, string? Subject, string? Cause, string? Instance, DateTimeOffset From, DateTimeOffset Until, string Reason, string By);

public sealed record SilenceList(IReadOnlyList<SilenceView> Silences, int Count);

/// <summary>A message on its way, or one that could not be delivered.</summary>
public sealed record DeliveryView(
    string Id, string? AlertId, NoticeKind Kind, string Target, string State, int Attempts, DateTimeOffset CreatedAt, DateTimeOffset? NextAt, string? Error);

public sealed record DeliveryList(IReadOnlyList<DeliveryView> Deliveries, int Count);

public sealed record AlertMessage(string Message, int Count = 1);

/// <summary>Who is signed in at the dashboard.</summary>
public sealed record DashboardSession(string Name, string Role, DateTimeOffset Until);

public sealed record DashboardSignIn([property: Required] string? Username, [property: Required] string? Password);
