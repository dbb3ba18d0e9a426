using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection;

namespace QuizNet.Dashboard.Alerts.Incidents;

/// <summary>What names an incident: there is one at a time of each.</summary>
internal readonly record struct IncidentKey(string Subject, string? Instance, string Cause)
{
    public static IncidentKey Of(Finding finding) => new(finding.Subject, finding.Instance, finding.Cause);
}

/// <summary>Something that is wrong, from the first sight of it until it has been over for long enough. Stored once it has fired.</summary>
internal sealed record Incident
{
    public const int LongestName = 200;
    public const int LongestSummary = 500;

    /// <summary>Grows with time.</summary>
    public required string Id { get; init; }

    public required string Subject { get; init; }

    public string? Instance { get; init; }

    public required string Cause { get; init; }

    /// <summary>The worst that it has been.</summary>
    public required AlertSeverity Severity { get; init; }

    public required string Summary { get; init; }

    /// <summary>The trouble itself, not our knowledge of it.</summary>
    public required DateTimeOffset BeganAt { get; init; }

    /// <summary>Null while it may still turn out to be a blip.</summary>
    public DateTimeOffset? FiredAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public DateTimeOffset? AnnouncedAt { get; init; }

    public AlertSeverity? AnnouncedSeverity { get; init; }

    /// <summary>When it was last spoken of, in whatever way.</summary>
    public DateTimeOffset? RemindedAt { get; init; }

    public DateTimeOffset? AcknowledgedAt { get; init; }

    public string? AcknowledgedBy { get; init; }

    /// <summary>The incident that is the cause of this one, which is not spoken of therefore.</summary>
    public string? HiddenBy { get; init; }

    /// <summary>The most that it has hidden at a time.</summary>
    public int Hidden { get; init; }

    public bool IsSilenced { get; init; }

    /// <summary>Not stored. It may only be pausing.</summary>
    public DateTimeOffset? MissingSince { get; init; }

    /// <summary>Not stored. Neither hidden nor silenced since then.</summary>
    public DateTimeOffset? ClearSince { get; init; }

    public IncidentKey Key => new(Subject, Instance, Cause);

    public AlertState State => EndedAt is not null ? AlertState.Resolved
        : IsSilenced ? AlertState.Silenced
        : AcknowledgedAt is not null ? AlertState.Acknowledged
        : AlertState.Firing;

    public static Incident Of(Finding finding, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now).ToString("N"),
        Subject = finding.Subject,
        Instance = finding.Instance,
        Cause = finding.Cause,
        Severity = finding.Severity,
        Summary = finding.Summary,
        BeganAt = finding.Since < now ? DateTimeOffset.FromUnixTimeMilliseconds(finding.Since.ToUnixTimeMilliseconds()) : now,
    };

    /// <summary>The same incident as an older one, which turned up later.</summary>
    public Incident ContinuedFrom(Incident older) => older with
    {
        Severity = Severity > older.Severity ? Severity : older.Severity,
        Summary = Summary,
        AnnouncedAt = older.AnnouncedAt ?? AnnouncedAt,
        AnnouncedSeverity = older.AnnouncedSeverity ?? AnnouncedSeverity,
        RemindedAt = older.RemindedAt ?? RemindedAt,
        MissingSince = MissingSince,
        ClearSince = ClearSince,
    };

    /// <summary>Whether another one would be stored alike. What changes from look to look, such as figures in the summary, is not worth a write.</summary>
    public bool IsStoredLike(Incident other) => Essence(this) == Essence(other);

    public AlertView ToView() => new(Id, Subject, Cause, Severity, State, Summary, BeganAt, EndedAt, AcknowledgedAt, AcknowledgedBy, Hidden, Instance, HiddenBy);

    private static Incident Essence(Incident incident) => incident with { Summary = "", MissingSince = null, ClearSince = null };
}
