using QuizNet.Contracts;
using QuizNet.Quiz.Games.Playing;

namespace QuizNet.Unit.Quiz;

public sealed class GameRulesTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    // A question of 20 s, a slide, a question of 10 s.
    private static readonly GamePlan Plan = new([Seconds(20), TimeSpan.Zero, Seconds(10)], Seconds(3));

    [Fact]
    public void A_game_goes_from_the_lobby_to_the_podium()
    {
        var phases = new List<(GamePhase, int)>();
        var (state, now) = (GameState.Opened(Start), Start);

        while (state.Phase != GamePhase.Podium)
        {
            now = state.Deadline ?? now + Seconds(1);
            state = GameRules.Due(state, Plan, now) ?? GameRules.Act(state, Plan, GameAction.Next, now).State!;
            phases.Add((state.Phase, state.Question));
        }

        Assert.Equal(
            [
                (GamePhase.GetReady, 0), (GamePhase.Question, 0), (GamePhase.Reveal, 0), (GamePhase.Leaderboard, 0),
                (GamePhase.Reveal, 1),
                (GamePhase.GetReady, 2), (GamePhase.Question, 2), (GamePhase.Reveal, 2), (GamePhase.Podium, 2),
            ],
            phases);
    }

    [Theory]
    [InlineData(GamePhase.Lobby, "next,lock,end")]
    [InlineData(GamePhase.GetReady, "skip,pause,lock,end")]
    [InlineData(GamePhase.Question, "skip,pause,extend,lock,end")]
    [InlineData(GamePhase.Reveal, "next,lock,end")]
    [InlineData(GamePhase.Leaderboard, "next,lock,end")]
    [InlineData(GamePhase.Podium, "")]
    public void In_each_phase_some_actions_are_possible_and_all_others_are_refused(GamePhase phase, string possible)
    {
        var state = In(phase);

        var done = Enum.GetValues<GameAction>().Where(action => GameRules.Act(state, Plan, action, Start + Seconds(1)).State is not null);

        Assert.Equal(possible.Split(',', StringSplitOptions.RemoveEmptyEntries).Order(), done.Select(action => $"{action}".ToLowerInvariant()).Order());
    }

    [Fact]
    public void A_pause_takes_no_time_from_anybody()
    {
        var question = In(GamePhase.Question);

        var paused = GameRules.Act(question, Plan, GameAction.Pause, Start + Seconds(5)).State!;
        var later = Start + Seconds(1000);

        Assert.False(paused.TakesAnswers);
        Assert.Null(GameRules.Due(paused, Plan, later));
        Assert.NotNull(GameRules.Act(paused, Plan, GameAction.Pause, later).Refusal);

        var resumed = GameRules.Act(paused, Plan, GameAction.Resume, later).State!;

        Assert.True(resumed.TakesAnswers);
        Assert.Equal(later + Seconds(15), resumed.Deadline);
        Assert.Equal(later - Seconds(5), resumed.Since);
    }

    [Fact]
    public void An_extension_is_ten_seconds()
    {
        Assert.Equal(Start + Seconds(30), GameRules.Act(In(GamePhase.Question), Plan, GameAction.Extend, Start + Seconds(1)).State!.Deadline);
    }

    [Fact]
    public void A_question_ends_when_all_have_answered_but_not_in_a_pause()
    {
        var paused = GameRules.Act(In(GamePhase.Question), Plan, GameAction.Pause, Start).State!;

        Assert.Equal(GamePhase.Reveal, GameRules.AllAnswered(In(GamePhase.Question), Plan, Start)!.Phase);
        Assert.Null(GameRules.AllAnswered(paused, Plan, Start));
        Assert.Null(GameRules.AllAnswered(In(GamePhase.GetReady), Plan, Start));
    }

    [Fact]
    public void Without_its_host_a_game_ends_the_question_and_pauses_before_the_next()
    {
        var question = GameRules.HostIs(In(GamePhase.Question), present: false, Start);
        var ready = GameRules.HostIs(In(GamePhase.GetReady), present: false, Start);

        var later = Start + Seconds(30);

        Assert.Equal(GamePhase.Reveal, GameRules.Due(question, Plan, later)!.Phase);
        var paused = GameRules.Due(ready, Plan, later)!;
        Assert.Equal((GamePhase.GetReady, true), (paused.Phase, paused.IsPaused));

        var back = GameRules.HostIs(paused, present: true, later);
        var resumed = GameRules.Act(back, Plan, GameAction.Resume, later).State!;
        Assert.Equal(GamePhase.Question, GameRules.Due(resumed, Plan, later)!.Phase);
    }

    [Fact]
    public void A_host_who_loads_the_page_anew_stops_nothing()
    {
        var ready = GameRules.HostIs(In(GamePhase.GetReady), present: false, Start);

        Assert.Equal(GamePhase.Question, GameRules.Due(ready, Plan, Start + Seconds(3))!.Phase);
    }

    [Fact]
    public void Nothing_happens_before_its_time()
    {
        Assert.Null(GameRules.Due(In(GamePhase.Question), Plan, Start + Seconds(19.999)));
        Assert.Null(GameRules.Due(In(GamePhase.Lobby), Plan, Start + Seconds(99999)));
    }

    [Fact]
    public void What_is_locked_can_be_unlocked()
    {
        var locked = GameRules.Act(In(GamePhase.Lobby), Plan, GameAction.Lock, Start).State!;

        Assert.True(locked.Locked);
        Assert.NotNull(GameRules.Act(locked, Plan, GameAction.Lock, Start).Refusal);
        Assert.False(GameRules.Act(locked, Plan, GameAction.Unlock, Start).State!.Locked);
    }

    private static GameState In(GamePhase phase) => phase switch
    {
        GamePhase.Lobby => GameState.Opened(Start),
        GamePhase.GetReady => new GameState(phase, 0, Start, Start + Seconds(3)),
        GamePhase.Question => new GameState(phase, 0, Start, Start + Seconds(20)),
        _ => new GameState(phase, 0, Start),
    };

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);
}
