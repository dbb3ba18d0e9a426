using System.Text;
using QuizNet.Dashboard.FaultDetection;

namespace QuizNet.Dashboard.Alerts.Incidents;

/// <summary>What services say of themselves ends up in mails, logs and tables: bounded, and without what could break a line or be no text at all.</summary>
internal static class FoundText
{
    public static Finding Clean(Finding finding) => finding with
    {
        Subject = Clean(finding.Subject, Incident.LongestName),
        Instance = finding.Instance is null ? null : Clean(finding.Instance, Incident.LongestName),
        Summary = Clean(finding.Summary, Incident.LongestSummary),
    };

    public static string Clean(string text, int longest)
    {
        var kept = text.Length > longest ? text.AsSpan(0, longest) : text;
        return kept.ContainsAnyInRange('\0', '\x1f') || kept.ContainsAnyInRange('\x7f', '\x9f') || kept.ContainsAnyInRange('\ud800', '\udfff')
            ? string.Concat(kept.ToString().EnumerateRunes().Select(rune => Rune.IsControl(rune) ? " " : rune.ToString()))
            : kept.ToString();
    }
}
