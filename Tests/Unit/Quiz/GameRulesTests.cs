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
        var (state, now) = (GameRules.HostIs(GameState.Opened(Start), present: true, Start), Start);

        while (state.Phase != GamePhase.Podium)
        {
            now = state.Ends ?? now + Seconds(1);
            state = GameRules.Due(state, Plan, now) ?? GameRules.Act(state, Plan, GameAction.Next, now).State!;
            state = state.Closed ? GameRules.Counted(state, now) : state;
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

        Assert.True(GameRules.AllAnswered(In(GamePhase.Question), Plan, Start)!.Closed);
        Assert.Null(GameRules.AllAnswered(paused, Plan, Start));
        Assert.Null(GameRules.AllAnswered(In(GamePhase.GetReady), Plan, Start));
    }

    [Fact]
    public void Without_its_host_a_game_ends_the_question_and_pauses_before_the_next()
    {
        var question = GameRules.HostIs(In(GamePhase.Question), present: false, Start);
        var ready = GameRules.HostIs(In(GamePhase.GetReady), present: false, Start);

        var later = Start + Seconds(30);

        Assert.True(GameRules.Due(question, Plan, later)!.Closed);
        var paused = GameRules.Due(ready, Plan, later)!;
        Assert.Equal((GamePhase.GetReady, PauseCause.Absence), (paused.Phase, paused.PausedBy));

        var back = GameRules.HostIs(paused, present: true, later);
        Assert.Equal((false, null), (back.IsPaused, back.HostGoneAt));
        Assert.Equal(GamePhase.Question, GameRules.Due(back, Plan, later)!.Phase);
    }

    [Fact]
    public void A_host_who_has_paused_the_game_finds_it_paused()
    {
        var paused = GameRules.Act(In(GamePhase.Question), Plan, GameAction.Pause, Start).State!;

        var back = GameRules.HostIs(GameRules.HostIs(paused, present: false, Start), present: true, Start + Seconds(60));

        Assert.Equal(PauseCause.Host, back.PausedBy);
    }

    [Fact]
    public void What_is_closed_takes_no_answers_and_waits_for_the_count()
    {
        var closed = GameRules.Act(In(GamePhase.Question), Plan, GameAction.Skip, Start + Seconds(2)).State!;

        Assert.False(closed.TakesAnswers);
        Assert.Null(GameRules.Due(closed, Plan, Start + Seconds(99)));
        Assert.All([GameAction.Skip, GameAction.Pause, GameAction.Extend, GameAction.Next], action => Assert.NotNull(GameRules.Act(closed, Plan, action, Start).Refusal));
        Assert.Equal(GamePhase.Reveal, GameRules.Counted(closed, Start + Seconds(2)).Phase);
    }

    [Fact]
    public void A_game_that_is_ended_while_a_question_is_open_counts_what_was_answered()
    {
        var ended = GameRules.Act(In(GamePhase.Question), Plan, GameAction.End, Start + Seconds(2)).State!;

        Assert.Equal((GamePhase.Question, true), (ended.Phase, ended.Closed));
        Assert.NotNull(GameRules.Act(ended, Plan, GameAction.End, Start + Seconds(2)).Refusal);
        Assert.Equal(GamePhase.Podium, GameRules.Counted(ended, Start + Seconds(2)).Phase);
    }

    [Fact]
    public void A_question_is_open_until_the_player_with_the_most_time_has_had_it()
    {
        var question = In(GamePhase.Question) with { Pace = 1.5 };

        Assert.Null(GameRules.Due(question, Plan, Start + Seconds(30.2)));
        Assert.NotNull(GameRules.Due(question, Plan, Start + Seconds(30.3)));
    }

    [Fact]
    public void Pictures_are_waited_for_but_not_for_long()
    {
        var plan = Plan with { WithMedia = new HashSet<int> { 0 } };

        var ready = GameRules.Act(GameState.Opened(Start), plan, GameAction.Next, Start).State!;

        Assert.Equal(Start + Seconds(8), ready.Deadline);
        var all = GameRules.AllReady(ready, plan)!;
        Assert.Equal(Start + Seconds(3), all.Deadline);
        Assert.Null(GameRules.AllReady(all, plan));
    }

    [Theory]
    [InlineData(5, 7, 22.0)]
    [InlineData(-3, 2, 22.0)]
    [InlineData(-3, -1, null)]
    public void Time_without_Redis_is_given_back_once(double from, double until, double? deadline)
    {
        var after = GameRules.Outage(In(GamePhase.Question), Start + Seconds(from), Start + Seconds(until));

        Assert.Equal(deadline is { } seconds ? Start + Seconds(seconds) : null, after?.Deadline);
        Assert.Null(after is null ? null : GameRules.Outage(after, Start + Seconds(from), Start + Seconds(until)));
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
