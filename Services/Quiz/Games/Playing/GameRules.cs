using QuizNet.Contracts;

namespace QuizNet.Quiz.Games.Playing;

/// <summary>
/// The course of a game. Everything that happens is an action of the host, or time that passes, or a host who leaves or comes; each makes a
/// new state of the old one. Who writes it down does so only if the old one is still there.
/// </summary>
internal static class GameRules
{
    private static readonly TimeSpan Extension = TimeSpan.FromSeconds(10);

    // A page that is loaded anew is back sooner.
    private static readonly TimeSpan HostMayBeGoneFor = TimeSpan.FromSeconds(10);

    public static Step Act(GameState state, GamePlan plan, GameAction action, DateTimeOffset now) => (state.Phase, action) switch
    {
        (GamePhase.Podium, _) => Step.Refused("The game is over."),
        (_, GameAction.End) => Podium(state, now),
        (_, GameAction.Lock) => state.Locked ? Step.Refused("The game is locked already.") : state with { Locked = true },
        (_, GameAction.Unlock) => state.Locked ? state with { Locked = false } : Step.Refused("The game is not locked."),
        (_, GameAction.Pause) => Pause(state, now),
        (_, GameAction.Resume) => Resume(state, now),
        (GamePhase.Lobby or GamePhase.Reveal or GamePhase.Leaderboard, GameAction.Next) => Next(state, plan, now),
        (_, GameAction.Next) => Step.Refused("This has to end first; \"skip\" ends it."),
        (GamePhase.GetReady or GamePhase.Question, GameAction.Skip) => Finish(state, plan, now),
        (_, GameAction.Skip) => Step.Refused("Nothing is running that could be skipped."),
        (GamePhase.Question, GameAction.Extend) when state.Deadline is { } deadline => state with { Deadline = deadline + Extension },
        _ => Step.Refused("Only an open question can be extended."),
    };

    /// <summary>What time has changed by now, or null. Nothing goes on by itself while the game is paused.</summary>
    public static GameState? Due(GameState state, GamePlan plan, DateTimeOffset now)
    {
        if (state.IsPaused || state.Deadline is not { } deadline || now < deadline)
        {
            return null;
        }

        // An open question is finished without its host; a new one is not begun.
        return state.Phase == GamePhase.GetReady && IsHostGone(state, now) ? state with { PausedAt = deadline } : Finish(state, plan, now).State;
    }

    /// <summary>Everybody who is connected has answered: there is nothing to wait for.</summary>
    public static GameState? AllAnswered(GameState state, GamePlan plan, DateTimeOffset now) =>
        state.TakesAnswers && !plan.IsSlide(state.Question) ? Finish(state, plan, now).State : null;

    /// <summary>Whether somebody who leads the game is connected. Whoever comes back finds it as it was; what had paused for them goes on.</summary>
    public static GameState HostIs(GameState state, bool present, DateTimeOffset now) =>
        present == (state.HostGoneAt is null) ? state : state with { HostGoneAt = present ? null : now };

    public static bool IsHostGone(GameState state, DateTimeOffset now) => now - state.HostGoneAt > HostMayBeGoneFor;

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
            : Begin(state, GamePhase.GetReady, question, now, plan.ReadingTime);

    private static Step Finish(GameState state, GamePlan plan, DateTimeOffset now) =>
        state.Phase == GamePhase.GetReady
            ? Begin(state, GamePhase.Question, state.Question, now, plan.Times[state.Question])
            : Begin(state, GamePhase.Reveal, state.Question, now, null);

    private static GameState Begin(GameState state, GamePhase phase, int question, DateTimeOffset now, TimeSpan? lasts) =>
        state with { Phase = phase, Question = question, Since = now, Deadline = now + lasts, PausedAt = null };

    private static GameState Podium(GameState state, DateTimeOffset now) => Begin(state, GamePhase.Podium, state.Question, now, null);

    private static Step Pause(GameState state, DateTimeOffset now) =>
        state.IsPaused ? Step.Refused("The game is paused already.")
        : state.Deadline is null ? Step.Refused("Nothing is running that could be paused.")
        : state with { PausedAt = now };

    // What the clock has stood still is no time of anybody's.
    private static Step Resume(GameState state, DateTimeOffset now) =>
        state.PausedAt is { } paused
            ? state with { PausedAt = null, Since = state.Since + (now - paused), Deadline = state.Deadline + (now - paused) }
            : Step.Refused("The game is not paused.");
}
