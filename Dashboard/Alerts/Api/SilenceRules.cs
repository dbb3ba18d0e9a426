using QuizNet.Contracts;
using QuizNet.Dashboard.Alerts.Incidents;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Dashboard.Alerts.Api;

/// <summary>What one may ask to be silent: never without an end, a reason, and a name of what.</summary>
internal static class SilenceRules
{
    private const int LongestReason = 500;
    private const int LongestCause = 100;

    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);
    private static readonly TimeSpan FurthestAhead = TimeSpan.FromDays(366);

    public static Dictionary<string, string[]> Check(SilenceRequest request, DateTimeOffset now)
    {
        var mistakes = Check(request.Subject, request.Cause, request.Instance, request.Reason);
        if (request is { Subject: null, Cause: null, Instance: null })
        {
            mistakes["subject"] = ["Name a subject, a cause or an instance. To silence everything, plan a maintenance."];
        }

        CheckEnd(mistakes, now, request.Until, request.Minutes);
        return mistakes;
    }

    public static Dictionary<string, string[]> Check(MaintenanceWindowRequest request, DateTimeOffset now)
    {
        var mistakes = Check(request.Subject, request.Cause, request.Instance, request.Reason);
        if (request.From > now + FurthestAhead)
        {
            mistakes["from"] = ["It can begin within a year from now."];
            return mistakes;
        }

        CheckEnd(mistakes, request.From > now ? request.From.Value : now, request.Until, request.Minutes);
        return mistakes;
    }

    public static Silence Of(SilenceRequest request, string by, DateTimeOffset now) =>
        New(false, request.Subject, request.Cause, request.Instance, now, End(now, request.Until, request.Minutes), request.Reason!, by, now);

    public static Silence Of(MaintenanceWindowRequest request, string by, DateTimeOffset now)
    {
        var from = request.From > now ? request.From.Value : now;
        return New(true, request.Subject, request.Cause, request.Instance, from, End(from, request.Until, request.Minutes), request.Reason!, by, now);
    }

    private static Dictionary<string, string[]> Check(string? subject, string? cause, string? instance, string? reason)
    {
        var mistakes = new Dictionary<string, string[]>();
        CheckName("subject", subject, Incident.LongestName);
        CheckName("cause", cause, LongestCause);
        CheckName("instance", instance, Incident.LongestName);
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > LongestReason || !reason.IsStorable())
        {
            mistakes["reason"] = [$"Say why, in 1 to {LongestReason} characters: others will ask."];
        }

        return mistakes;

        void CheckName(string name, string? value, int longest)
        {
            if (value is not null && (value.Length == 0 || value.Length > longest || !value.IsStorable()))
            {
                mistakes[name] = [$"It must have 1 to {longest} characters, or be left out."];
            }
        }
    }

    private static void CheckEnd(Dictionary<string, string[]> mistakes, DateTimeOffset from, DateTimeOffset? until, int? minutes)
    {
        if (until is null == minutes is null)
        {
            mistakes["until"] = ["Give an end: either until, a time, or minutes."];
        }
        else if (minutes is < 1 || minutes > Longest.TotalMinutes)
        {
            mistakes["minutes"] = [$"It must be from 1 to {Longest.TotalMinutes:0}."];
        }
        else if (until <= from || until > from + Longest)
        {
            mistakes["until"] = [$"It must be after the beginning, and at most {Longest.TotalDays:0} days after it."];
        }
    }

    private static DateTimeOffset End(DateTimeOffset from, DateTimeOffset? until, int? minutes) => until ?? from.AddMinutes(minutes!.Value);

    private static Silence New(bool isMaintenance, string? subject, string? cause, string? instance, DateTimeOffset from, DateTimeOffset until, string reason, string by, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now).ToString("N"),
        IsMaintenance = isMaintenance,
        Subject = subject,
        Cause = cause,
        Instance = instance,
        FromAt = from.ToUniversalTime(),
        UntilAt = until.ToUniversalTime(),
        Reason = reason,
        CreatedBy = by,
    };
}
