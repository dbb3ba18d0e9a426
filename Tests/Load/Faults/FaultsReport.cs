using QuizNet.Load.Measuring;

namespace QuizNet.Load.Faults;

/// <summary>What a drill of faults has shown.</summary>
internal sealed record FaultsReport(IReadOnlyList<FaultRow> Rows, IReadOnlyDictionary<int, int> NotificationsPerIncident, IReadOnlyList<FalseAlarm> FalseAlarms, IReadOnlyList<FalseAlarm> FalseAlarmsOfFixed)
{
    private const int RightNotifications = 2;
    private static readonly TimeSpan LongestForKill = TimeSpan.FromSeconds(3);

    public bool IsGood =>
        Rows.All(row => row.Kind != InjectionKind.Kill || (row.Detected == row.Count && row.P99 <= LongestForKill))
        && FalseAlarms.All(alarm => alarm.After is not (InjectionKind.OwnStall or InjectionKind.ShortPause))
        && NotificationsPerIncident.Keys.All(count => count == RightNotifications);

    public static FaultsReport Of(FaultStory story)
    {
        var (ours, others) = (FaultRules.FalseAlarms(story), FaultRules.FalseAlarmsOfFixed(story));
        var rows = story.Injections.GroupBy(injection => injection.Kind).OrderBy(kind => kind.Key).Select(kind => Row(kind.Key, [.. kind], story, ours, others));
        return new FaultsReport([.. rows], FaultRules.Notifications(story.Notices), ours, others);
    }

    private static FaultRow Row(InjectionKind kind, IReadOnlyList<Injection> injections, FaultStory story, IReadOnlyList<FalseAlarm> ours, IReadOnlyList<FalseAlarm> others)
    {
        var faults = injections.Where(injection => injection.Kind.IsFault()).ToList();
        var suspected = faults.Select(fault => FaultRules.Suspected(fault, story)).OfType<TimeSpan>().ToList();
        var detected = faults.Select(fault => FaultRules.Detected(fault, story)).OfType<TimeSpan>().ToList();
        var forBoth = faults.Where(fault => fault.ForBoth).ToList();
        var byFixed = forBoth.Select(fault => FaultRules.DetectedByFixed(fault, story)).OfType<TimeSpan>().ToList();
        return new FaultRow(
            kind,
            injections.Count,
            Percentile.Of(suspected, 50),
            detected.Count,
            Percentile.Of(detected, 50),
            Percentile.Of(detected, 99),
            forBoth.Count,
            byFixed.Count,
            Percentile.Of(byFixed, 50),
            Percentile.Of(byFixed, 99),
            ours.Count(alarm => alarm.After == kind),
            others.Count(alarm => alarm.After == kind),
            FaultRules.Notifications(faults.SelectMany(fault => FaultRules.About(fault, story)).Distinct()));
    }
}

/// <summary>All of one kind. Fixed: of those that lasted long enough for it.</summary>
internal sealed record FaultRow(
    InjectionKind Kind,
    int Count,
    TimeSpan? SuspectedP50,
    int Detected,
    TimeSpan? P50,
    TimeSpan? P99,
    int FixedFaced,
    int FixedDetected,
    TimeSpan? FixedP50,
    TimeSpan? FixedP99,
    int FalseAlarms,
    int FixedFalseAlarms,
    IReadOnlyDictionary<int, int> NotificationsPerIncident);
