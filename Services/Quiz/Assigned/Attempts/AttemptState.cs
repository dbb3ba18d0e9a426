namespace QuizNet.Quiz.Assigned.Attempts;

/// <summary>Where an attempt is.</summary>
/// <param name="EndsAt">When its minutes are over, if it has any. Those count with which it began.</param>
/// <param name="Behind">How many questions are, in the order of the attempt; the next one is on.</param>
/// <param name="ShownAt">When the question that is on was shown first; null: it has not been yet.</param>
/// <param name="EndedAt">Since when nothing can be answered, or null.</param>
/// <param name="EndedBy">Why not.</param>
internal sealed record AttemptState(DateTimeOffset? EndsAt, int Behind, DateTimeOffset? ShownAt, DateTimeOffset? EndedAt = null, AttemptEnd? EndedBy = null)
{
    public bool HasEnded => EndedAt is not null;

    public static AttemptState Begun(DateTimeOffset now, int? minutes) => new(minutes is { } some ? now.AddMinutes(some) : null, 0, now);
}

internal enum AttemptEnd
{
    /// <summary>All questions are behind, or the player has said so.</summary>
    Done,

    /// <summary>Its minutes were over.</summary>
    Time,

    /// <summary>The assignment closed. If that is put off, it goes on.</summary>
    Closing,
}
