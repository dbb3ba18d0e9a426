using QuizNet.Contracts;

namespace QuizNet.Load.Faults;

/// <summary>How soon a fault was seen, what was a false alarm, and how often people were told.</summary>
internal static class FaultRules
{
    // Who has just been killed may fall back once.
    private static readonly TimeSpan AfterDeath = TimeSpan.FromSeconds(15);

    // The dashboard's window of traffic is half a minute, and its alert lasts as long again after that.
    private static readonly TimeSpan AfterTraffic = TimeSpan.FromSeconds(90);

    // What has been shown when the fault ended may come a moment later.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    /// <summary>For how long after its end a fault is still what is wrong with its replica.</summary>
    public static TimeSpan Aftermath(InjectionKind kind) => kind.IsDeath() ? AfterDeath : kind.IsFault() ? AfterTraffic : TimeSpan.Zero;

    /// <summary>Until the replica was shown as unhealthy or, where it answers, as not healthy, or an alert told of it. Null if none of that came.</summary>
    public static TimeSpan? Detected(Injection fault, FaultStory story)
    {
        var seen = Seen(fault, story.Ours, state => fault.Kind.IsDeath() ? state == HealthState.Unhealthy : IsOdd(state));
        return fault.Kind.IsDeath() ? seen : Earlier(seen, Told(fault, story.Notices));
    }

    /// <summary>Until the replica was shown as anything else than healthy.</summary>
    public static TimeSpan? Suspected(Injection fault, FaultStory story) => Seen(fault, story.Ours, IsOdd);

    public static TimeSpan? DetectedByFixed(Injection fault, FaultStory story) => Seen(fault, story.Fixed, state => state == HealthState.Unhealthy);

    /// <summary>Until an alert told of it.</summary>
    public static TimeSpan? Told(Injection fault, IEnumerable<HeardNotice> notices) =>
        Within(fault, notices.Where(notice => notice.Kind == NoticeKind.Began && notice.Instance == fault.Instance).Select(notice => notice.At));

    /// <summary>Unhealthy states and alerts of whom nothing had been done to, each with what had been done last before it.</summary>
    public static IReadOnlyList<FalseAlarm> FalseAlarms(FaultStory story) =>
    [
        .. FalseSightings(story.Ours, story),
        .. story.Notices.Where(notice => notice.Kind == NoticeKind.Began && !IsExcused(notice, story)).Select(notice => Blame(notice.At, $"alert {notice.Cause} of {notice.Instance ?? notice.Subject}", story)),
    ];

    public static IReadOnlyList<FalseAlarm> FalseAlarmsOfFixed(FaultStory story) => [.. FalseSightings(story.Fixed, story)];

    /// <summary>How many incidents were told of how often: {2: 40} is as it should be, {1: 1} is one that was never over.</summary>
    public static IReadOnlyDictionary<int, int> Notifications(IEnumerable<HeardNotice> notices) =>
        new SortedDictionary<int, int>(notices.GroupBy(notice => notice.Alert).GroupBy(incident => incident.Count()).ToDictionary(same => same.Key, same => same.Count()));

    /// <summary>Those about an instance, from the beginning of a fault to the end of its aftermath.</summary>
    public static IEnumerable<HeardNotice> About(Injection fault, FaultStory story)
    {
        var alerts = story.Notices
            .Where(notice => notice.Kind == NoticeKind.Began && notice.Instance == fault.Instance && notice.At >= fault.From && notice.At - Aftermath(fault.Kind) <= fault.Until)
            .Select(notice => notice.Alert)
            .ToHashSet();
        return story.Notices.Where(notice => alerts.Contains(notice.Alert));
    }

    private static bool IsOdd(HealthState state) => state is not (HealthState.Healthy or HealthState.Unknown);

    private static TimeSpan? Seen(Injection fault, IEnumerable<Sighting> sightings, Func<HealthState, bool> isIt) =>
        Within(fault, sightings.Where(sighting => sighting.Instance == fault.Instance && isIt(sighting.State)).Select(sighting => sighting.At));

    private static TimeSpan? Within(Injection fault, IEnumerable<TimeSpan> times) =>
        times.Where(at => at >= fault.From && at - Grace <= fault.Until).Select(at => at - fault.From).Cast<TimeSpan?>().FirstOrDefault();

    private static TimeSpan? Earlier(TimeSpan? one, TimeSpan? other) => one is null || other < one ? other : one;

    private static IEnumerable<FalseAlarm> FalseSightings(IEnumerable<Sighting> sightings, FaultStory story) => sightings
        .Where(sighting => sighting.State == HealthState.Unhealthy && !story.Injections.Any(fault => fault.Kind.IsFault() && fault.Instance == sighting.Instance && IsDuring(fault, sighting.At)))
        .Select(sighting => Blame(sighting.At, $"{sighting.Instance} shown as unhealthy", story));

    // What concerns all replicas of a type comes from one that answers badly, if there is one.
    private static bool IsExcused(HeardNotice notice, FaultStory story) => story.Injections.Any(fault => fault.Kind.IsFault() && IsDuring(fault, notice.At)
        && (notice.Instance is null ? !fault.Kind.IsDeath() && notice.Cause is "error-rate" or "saturation" : notice.Instance == fault.Instance));

    private static bool IsDuring(Injection fault, TimeSpan at) => at >= fault.From && at - Aftermath(fault.Kind) <= fault.Until;

    private static FalseAlarm Blame(TimeSpan at, string what, FaultStory story) => new(at, story.Injections.LastOrDefault(injection => injection.From <= at)?.Kind, what);
}

/// <summary>After: what was done last before it.</summary>
internal sealed record FalseAlarm(TimeSpan At, InjectionKind? After, string What);
