namespace QuizNet.Dashboard.Alerts.Incidents;

/// <summary>For a time nobody wants to hear of what it matches. Maintenance is one that was planned, with a beginning of its own. What is not given matches everything.</summary>
internal sealed record Silence
{
    public required string Id { get; init; }

    public required bool IsMaintenance { get; init; }

    public string? Subject { get; init; }

    public string? Cause { get; init; }

    public string? Instance { get; init; }

    public required DateTimeOffset FromAt { get; init; }

    public required DateTimeOffset UntilAt { get; init; }

    public required string Reason { get; init; }

    public required string CreatedBy { get; init; }

    public bool Covers(IncidentKey incident, DateTimeOffset now) =>
        FromAt <= now && now < UntilAt && Matches(Subject, incident.Subject) && Matches(Cause, incident.Cause) && Matches(Instance, incident.Instance);

    private static bool Matches(string? wanted, string? given) => wanted is null || wanted.Equals(given, StringComparison.OrdinalIgnoreCase);
}
