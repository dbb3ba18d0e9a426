using QuizNet.Contracts;
using QuizNet.Dashboard.Alerts.Incidents;
using QuizNet.Dashboard.FaultDetection;

namespace QuizNet.Unit.Dashboard.Alerts;

/// <summary>A book, a clock in seconds, and what is wrong at the moment.</summary>
internal sealed class BookDriver
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<IncidentKey, Finding> _wrong = [];
    private double _second;

    public BookDriver(Action<AlertTimes>? configure = null)
    {
        Times = new AlertTimes { Settling = TimeSpan.Zero };
        configure?.Invoke(Times);
        Book = new AlertBook(Times);
    }

    public AlertTimes Times { get; }

    public AlertBook Book { get; private set; }

    public DateTimeOffset Now => Start.AddSeconds(_second);

    /// <summary>All that has been told: "began auth unhealthy".</summary>
    public List<string> Told { get; } = [];

    public List<Notice> Notices { get; } = [];

    /// <summary>As the database would have it.</summary>
    public Dictionary<string, Incident> Stored { get; } = [];

    public static Finding Find(string subject, string cause, string? instance = null, AlertSeverity severity = AlertSeverity.Critical) =>
        new(subject, instance, cause, severity, $"{subject} is {cause}", Start);

    public void Breaks(string subject, string cause, string? instance = null, AlertSeverity severity = AlertSeverity.Critical)
    {
        var finding = Find(subject, cause, instance, severity) with { Since = Now };
        _wrong[IncidentKey.Of(finding)] = finding;
    }

    public void Heals(string subject, string cause, string? instance = null) => _wrong.Remove(new IncidentKey(subject, instance, cause));

    /// <summary>Looks each second until then.</summary>
    public void Until(double second)
    {
        for (; _second <= second; _second++)
        {
            var step = Book.Observe(_wrong.Values, Now);
            foreach (var incident in step.ToStore)
            {
                Stored[incident.Id] = incident;
            }

            Notices.AddRange(step.Notices);
            Told.AddRange(step.Notices.Select(notice => $"{notice.Kind.ToString().ToLowerInvariant()} {notice.Incident.Instance ?? notice.Incident.Subject} {notice.Incident.Cause}"));
        }
    }

    /// <summary>Only what has been stored survives.</summary>
    public void Restart()
    {
        Book = new AlertBook(Times);
        Book.Restore(Stored.Values.Where(incident => incident.EndedAt is null), Now);
    }

    public void Silence(double from, double until, string? subject = null, string? cause = null, string? instance = null) => Book.Use(
    [
        new Silence { Id = "s", IsMaintenance = false, Subject = subject, Cause = cause, Instance = instance, FromAt = Start.AddSeconds(from), UntilAt = Start.AddSeconds(until), Reason = "test", CreatedBy = "test" },
    ]);
}
