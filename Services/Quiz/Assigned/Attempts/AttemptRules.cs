namespace QuizNet.Quiz.Assigned.Attempts;

/// <summary>
/// The course of an attempt. Nothing watches the clock: each state is made of the one before and of the time at which somebody asks. Who writes it down
/// does so only if the old one is still there.
/// </summary>
internal static class AttemptRules
{
    /// <summary>For answers that are on their way when the time is over.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <summary>When it ends by itself.</summary>
    public static DateTimeOffset? Until(AttemptState state, DateTimeOffset? closesAt) => closesAt is null || state.EndsAt <= closesAt ? state.EndsAt : closesAt;

    /// <summary>When the question that is on ends by itself.</summary>
    public static DateTimeOffset? QuestionUntil(AttemptState state, AttemptPlan plan) => state.HasEnded ? null : state.ShownAt + plan.Steps[state.Behind].Time;

    /// <summary>Ended, if its time or that of the assignment is over; on again, if the assignment closes later than it did.</summary>
    public static AttemptState Ended(AttemptState state, DateTimeOffset? closesAt, DateTimeOffset now, TimeSpan grace)
    {
        var known = state.EndedBy == AttemptEnd.Closing && !(closesAt <= state.EndedAt) ? state with { EndedAt = null, EndedBy = null } : state;
        return !known.HasEnded && Until(known, closesAt) is { } until && now >= until + grace
            ? known with { EndedAt = until, EndedBy = until == known.EndsAt ? AttemptEnd.Time : AttemptEnd.Closing }
            : known;
    }

    /// <summary>Its player looks. What is over then is over, also for an answer of theirs that is still on its way; a question that was waiting to be shown is shown.</summary>
    public static AttemptState Look(AttemptState state, AttemptPlan plan, DateTimeOffset now)
    {
        var at = At(state, plan, now, TimeSpan.Zero);
        return at.Behind == state.Behind && at is { HasEnded: false, ShownAt: null } ? at with { ShownAt = now } : at;
    }

    /// <summary>Its player answers the question at this place, from 0.</summary>
    public static AttemptMove Answer(AttemptState state, AttemptPlan plan, int place, DateTimeOffset now)
    {
        var at = At(state, plan, now, Grace);
        return place < at.Behind ? new AttemptMove(at, AttemptReply.Behind)
            : at is { HasEnded: false, ShownAt: not null } && place == at.Behind ? new AttemptMove(Pass(at, plan, now), AttemptReply.Taken)
            : new AttemptMove(at, AttemptReply.NotOn);
    }

    /// <summary>Its player is done, whatever is left.</summary>
    public static AttemptState Finish(AttemptState state, AttemptPlan plan, DateTimeOffset now)
    {
        var at = At(state, plan, now, Grace);
        return at.HasEnded ? at : at with { EndedAt = now, EndedBy = AttemptEnd.Done };
    }

    // Of several questions whose time could be over only one is: the next has not been shown yet.
    private static AttemptState At(AttemptState state, AttemptPlan plan, DateTimeOffset now, TimeSpan grace)
    {
        var at = Ended(state, plan.ClosesAt, now, grace);
        return QuestionUntil(at, plan) is { } until && now >= until + grace ? Pass(at, plan, now) : at;
    }

    private static AttemptState Pass(AttemptState state, AttemptPlan plan, DateTimeOffset now)
    {
        var next = state with { Behind = state.Behind + 1, ShownAt = plan.Steps[state.Behind].Pauses ? null : now };
        return next.Behind == plan.Steps.Count ? next with { ShownAt = null, EndedAt = now, EndedBy = AttemptEnd.Done } : next;
    }
}

internal enum AttemptReply
{
    Taken,

    /// <summary>That question is behind.</summary>
    Behind,

    /// <summary>The attempt is over, or another question is on.</summary>
    NotOn,
}

/// <summary>What became of an answer.</summary>
internal readonly record struct AttemptMove(AttemptState State, AttemptReply Reply);
