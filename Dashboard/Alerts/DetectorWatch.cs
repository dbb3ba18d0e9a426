using System.Globalization;
using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection;

namespace QuizNet.Dashboard.Alerts;

/// <summary>Who watches the watcher: a detector that stands still finds nothing, which looks as if all were well.</summary>
internal static class DetectorWatch
{
    public const string Cause = "detector-silent";

    public static bool IsSilent(TimeSpan sinceLastLook, TimeSpan patience) => sinceLastLook > patience;

    /// <summary>What it found last stays, because nobody knows better.</summary>
    public static IReadOnlyList<Finding> Complete(IReadOnlyList<Finding> found, TimeSpan sinceLastLook, TimeSpan patience, DateTimeOffset now) => IsSilent(sinceLastLook, patience)
        ? [.. found, new Finding("dashboard", null, Cause, AlertSeverity.Critical, string.Create(CultureInfo.InvariantCulture, $"The fault detector has not looked for {sinceLastLook.TotalSeconds:0} s: what is shown may be old."), now - sinceLastLook)]
        : found;
}
