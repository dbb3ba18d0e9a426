using QuizNet.Contracts;

namespace QuizNet.Load.Faults;

/// <summary>All that has been done to the system and said of it, in the order of time. Times are since the start of the drill.</summary>
internal sealed record FaultStory(IReadOnlyList<Injection> Injections, IReadOnlyList<Sighting> Ours, IReadOnlyList<Sighting> Fixed, IReadOnlyList<HeardNotice> Notices);

/// <summary>Something that is done, to an instance or to all. ForBoth: it lasts until the fixed detector has seen it, too, or has had its time.</summary>
internal sealed record Injection(InjectionKind Kind, string? Instance, TimeSpan From, TimeSpan Until, bool ForBoth);

/// <summary>A detector shows another state of an instance than before.</summary>
internal sealed record Sighting(TimeSpan At, string Instance, HealthState State);

/// <summary>What has come to the webhook.</summary>
internal sealed record HeardNotice(TimeSpan At, NoticeKind Kind, string Alert, string Subject, string? Instance, string Cause);
