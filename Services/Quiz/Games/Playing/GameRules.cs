using QuizNet.Contracts;

namespace QuizNet.Quiz.Games.Playing;

/// <summary>
/// The course of a game. Everything that happens is an action of the host, or time that passes, or a host who leaves or comes; each makes a
/// new state of the old one. Who writes it down does so only if the old one is still there.
/// </summary>
internal static class GameRules
{
    private static readonly TimeSpan Extension = TimeSpan.FromSeconds(10);

    // For phones that load pictures slowly; the others do not wait longer.
    private static readonly TimeSpan MostLoading = TimeSpan.FromSeconds(5);

    // A page that is loaded anew is back sooner.
    private static readonly TimeSpan HostMayBeGoneFor = TimeSpan.FromSeconds(10);

    public static Step Act(GameState state, GamePlan plan, GameAction action, DateTimeOffset now) => (state.Phase, action) switch
    {
        (GamePhase.Podium, _) => Step.Refused("The game is over."),
        (_, GameAction.End) => End(state, now),
        (_, GameAction.Lock) => state.Locked ? Step.Refused("The game is locked already.") : state with { Locked = true },
        (_, GameAction.Unlock) => state.Locked ? state with { Locked = false } : Step.Refused("The game is not locked."),
        (_, GameAction.Pause) => Pause(state, now),
        (_, GameAction.Resume) => Resume(state, now),
        (GamePhase.Lobby or GamePhase.Reveal or GamePhase.Leaderboard, GameAction.Next) => Next(state, plan, now),
        (_, GameAction.Next) => Step.Refused("This has to end first; \"skip\" ends it."),
        (GamePhase.GetReady or GamePhase.Question, GameAction.Skip) when !state.Closed => Finish(state, plan, now),
        (_, GameAction.Skip) => Step.Refused("Nothing is running that could be skipped."),
        (GamePhase.Question, GameAction.Extend) when state is { Closed: false, Deadline: { } deadline } => state with { Deadline = deadline + Extension },
        _ => Step.Refused("Only an open question can be extended."),
    };

    /// <summary>What time has changed by now, or null. Nothing goes on by itself while the game is paused.</summary>
    public static GameState? Due(GameState state, GamePlan plan, DateTimeOffset now)
    {
        if (state.IsPaused || state.Closed || now < (state.Ends ?? DateTimeOffset.MaxValue))
        {
            return null;
        }

        // An open question is finished without its host; a new one is not begun.
        return state.Phase == GamePhase.GetReady && IsHostGone(state, now) ? state with { PausedAt = now, PausedBy = PauseCause.Absence } : Finish(state, plan, now);
    }

    /// <summary>Everybody who is connected has answered: there is nothing to wait for.</summary>
    public static GameState? AllAnswered(GameState state, GamePlan plan, DateTimeOffset now) =>
        state.TakesAnswers && !plan.IsSlide(state.Question) ? Finish(state, plan, now) : null;

    /// <summary>Everybody who is connected has loaded the pictures: from now on only reading takes time.</summary>
    public static GameState? AllReady(GameState state, GamePlan plan)
    {
        var read = state.Since + plan.ReadingTime;
        return state is { Phase: GamePhase.GetReady, IsPaused: false } && state.Deadline > read ? state with { Deadline = read } : null;
    }

    /// <summary>What was closed has been counted.</summary>
    public static GameState Counted(GameState state, DateTimeOffset now) => Begin(state, state.Ending ? GamePhase.Podium : GamePhase.Reveal, state.Question, now, null);

    /// <summary>Whether somebody who leads the game is connected. Whoever comes back finds it as it was; what had paused for them goes on.</summary>
    public static GameState HostIs(GameState state, bool present, DateTimeOffset now)
    {
        var known = present == (state.HostGoneAt is null) ? state : state with { HostGoneAt = present ? null : now };
        return present && state.PausedBy == PauseCause.Absence ? GoOn(known, now) : known;
    }

    public static bool IsHostGone(GameState state, DateTimeOffset now) => now - state.HostGoneAt > HostMayBeGoneFor;

    /// <summary>Between these times nobody could answer, which costs nobody anything. Each outage counts once, whoever has noticed it.</summary>
    public static GameState? Outage(GameState state, DateTimeOffset from, DateTimeOffset until)
    {
        var start = Latest(from, state.Since, state.OutageUntil ?? from);
        return state is { IsPaused: false, Closed: false, Deadline: { } deadline } && start < until
            ? state with { Since = state.Since + (until - start), Deadline = deadline + (until - start), OutageUntil = until }
            : null;
    }

    private static GameState Next(GameState state, GamePlan plan, DateTimeOffset now) => state.Phase switch
    {
        GamePhase.Lobby => Show(state, plan, 0, now),
        GamePhase.Reveal when plan.IsLast(state.Question) => Podium(state, now),

        // After a slide nobody's points have changed.
        GamePhase.Reveal when !plan.IsSlide(state.Question) => Begin(state, GamePhase.Leaderboard, state.Question, now, null),
        _ => Show(state, plan, state.Question + 1, now),
    };

    private static GameState Show(GameState state, GamePlan plan, int question, DateTimeOffset now) =>
        plan.IsSlide(question)
            ? Begin(state, GamePhase.Reveal, question, now, null)
            : Begin(state, GamePhase.GetReady, question, now, plan.ReadingTime + (plan.HasMedia(question) ? MostLoading : TimeSpan.Zero));

    // What is closed becomes a reveal when it has been counted.
    private static GameState Finish(GameState state, GamePlan plan, DateTimeOffset now) =>
        state.Phase == GamePhase.GetReady
            ? Begin(state, GamePhase.Question, state.Question, now, plan.Times[state.Question])
            : (state.PausedAt is null ? state : GoOn(state, now)) with { Closed = true };

    private static GameState Begin(GameState state, GamePhase phase, int question, DateTimeOffset now, TimeSpan? lasts) =>
        state with { Phase = phase, Question = question, Since = now, Deadline = now + lasts, PausedAt = null, PausedBy = null, Closed = false };

    private static GameState Podium(GameState state, DateTimeOffset now) => Begin(state, GamePhase.Podium, state.Question, now, null);

    // What has been answered already counts.
    private static Step End(GameState state, DateTimeOffset now) =>
        state.Ending ? Step.Refused("The game is being ended.")
        : state.Phase == GamePhase.Question ? (state.PausedAt is null ? state : GoOn(state, now)) with { Closed = true, Ending = true }
        : Podium(state, now);

    private static Step Pause(GameState state, DateTimeOffset now) =>
        state.IsPaused ? Step.Refused("The game is paused already.")
        : state.Deadline is null || state.Closed ? Step.Refused("Nothing is running that could be paused.")
        : state with { PausedAt = now, PausedBy = PauseCause.Host };

    private static Step Resume(GameState state, DateTimeOffset now) =>
        state.IsPaused ? GoOn(state, now) : Step.Refused("The game is not paused.");

    // What the clock has stood still is no time of anybody's.
    private static GameState GoOn(GameState state, DateTimeOffset now)
    {
        var still = now - (state.PausedAt ?? now);
        return state with { PausedAt = null, PausedBy = null, Since = state.Since + still, Deadline = state.Deadline + still };
    }

    private static DateTimeOffset Latest(params ReadOnlySpan<DateTimeOffset> times)
    {
        var latest = times[0];
        foreach (var time in times[1..])
        {
            latest = time > latest ? time : latest;
        }

        return latest;
    }
}
