namespace QuizNet.Dashboard.FaultDetection.Judging;

/// <summary>How a check went. The sentence says it of "it": "It refuses connections."</summary>
internal sealed record CheckResult(CheckKind Kind, string Sentence, double Milliseconds)
{
    public bool IsWell => Kind == CheckKind.Well;

    public static CheckResult Well(TimeSpan took) => new(CheckKind.Well, "It answers.", took.TotalMilliseconds);
}

internal enum CheckKind
{
    Well,

    /// <summary>It says itself that it is not well.</summary>
    Unwell,

    /// <summary>Nobody accepts connections there.</summary>
    Refused,

    /// <summary>No answer, or none that ends, in time.</summary>
    Silent,

    /// <summary>Something answers that does not speak HTTP, or breaks off.</summary>
    Garbled,
}

/// <summary>What somebody else says who looks from another place: a fault on our own way to a replica is not the replica's.</summary>
internal enum Witness
{
    /// <summary>There is nobody to ask.</summary>
    Absent,

    /// <summary>It has been asked, and has not had the time to look.</summary>
    Undecided,

    Confirms,

    Denies,
}
