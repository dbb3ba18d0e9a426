using QuizNet.Quiz.Assigned.Attempts;

namespace QuizNet.Unit.Quiz.Assigned;

public sealed class AttemptRulesTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 29, 10, 0, 0, TimeSpan.Zero);

    // Three questions, of 20 seconds each where they have a time of their own.
    private static readonly AttemptPlan Free = Plan(null);
    private static readonly AttemptPlan Timed = Plan(20);

    [Fact]
    public void Answers_are_taken_one_after_the_other_and_the_last_one_ends_it()
    {
        var state = Begun();
        for (var place = 0; place < 3; place++)
        {
            var move = AttemptRules.Answer(state, Free, place, At(1000 * place));

            Assert.Equal((AttemptReply.Taken, place + 1, place == 2), (move.Reply, move.State.Behind, move.State.HasEnded));
            state = move.State;
        }

        Assert.Equal((AttemptEnd.Done, At(2000)), (state.EndedBy, state.EndedAt));
        Assert.Equal(new AttemptMove(state, AttemptReply.Behind), AttemptRules.Answer(state, Free, 2, At(3000)));
    }

    [Theory]
    [InlineData(0, "Behind")]
    [InlineData(1, "Taken")]
    [InlineData(2, "NotOn")]
    public void Only_the_question_that_is_on_takes_an_answer(int place, string expected)
    {
        var state = Begun() with { Behind = 1 };

        var move = AttemptRules.Answer(state, Free, place, At(5));

        Assert.Equal(expected, $"{move.Reply}");
        Assert.Equal(expected == "Taken" ? 2 : 1, move.State.Behind);
    }

    [Theory]
    // Seconds since it was shown, for an answer and for a look: what is on its way has two more.
    [InlineData(19.9, "Taken", 0)]
    [InlineData(20, "Taken", 1)]
    [InlineData(21.999, "Taken", 1)]
    [InlineData(22, "Behind", 1)]
    [InlineData(86_400, "Behind", 1)]
    public void A_question_with_a_time_of_its_own_is_over_then_whether_the_browser_is_open_or_not(double seconds, string answered, int behind)
    {
        Assert.Equal(answered, $"{AttemptRules.Answer(Begun(), Timed, 0, At(seconds)).Reply}");
        Assert.Equal(behind, AttemptRules.Look(Begun(), Timed, At(seconds)).Behind);
    }

    [Fact]
    public void The_next_question_has_all_its_time_however_long_nobody_has_looked()
    {
        var looked = AttemptRules.Look(Begun(), Timed, At(90_000));

        Assert.Equal((1, At(90_000), At(90_020)), (looked.Behind, looked.ShownAt, AttemptRules.QuestionUntil(looked, Timed)));
    }

    [Fact]
    public void Where_the_result_is_read_first_the_next_question_is_shown_and_its_time_begins_with_the_next_look()
    {
        var plan = Plan(20, pauses: true);

        var answered = AttemptRules.Answer(Begun(), plan, 0, At(5)).State;
        var tooSoon = AttemptRules.Answer(answered, plan, 1, At(6));
        var shown = AttemptRules.Look(answered, plan, At(300));

        Assert.Equal((1, null), (answered.Behind, answered.ShownAt));
        Assert.Equal(new AttemptMove(answered, AttemptReply.NotOn), tooSoon);
        Assert.Equal((1, At(300)), (shown.Behind, shown.ShownAt));

        // The one that ran out is read first, too.
        var ranOut = AttemptRules.Look(shown, plan, At(400));
        Assert.Equal((2, null), (ranOut.Behind, ranOut.ShownAt));
        Assert.Equal(At(500), AttemptRules.Look(ranOut, plan, At(500)).ShownAt);
    }

    [Theory]
    // Minutes of the attempt, seconds until closing; when it ends, and why.
    [InlineData(1, null, 60, "Time")]
    [InlineData(1, 30.0, 30, "Closing")]
    [InlineData(1, 60.0, 60, "Time")]
    [InlineData(1, 90.0, 60, "Time")]
    [InlineData(null, 30.0, 30, "Closing")]
    public void It_ends_with_its_minutes_or_with_the_assignment_whichever_is_first(int? minutes, double? closes, int ends, string by)
    {
        var plan = Free with { ClosesAt = closes is { } some ? At(some) : null };
        var state = Begun(minutes);

        Assert.False(AttemptRules.Look(state, plan, At(ends - 0.001)).HasEnded);
        var over = AttemptRules.Look(state, plan, At(ends));
        Assert.Equal((At(ends), by, 0), (over.EndedAt, $"{over.EndedBy}", over.Behind));
        Assert.Equal(AttemptReply.Taken, AttemptRules.Answer(state, plan, 0, At(ends + 1.999)).Reply);
        Assert.Equal(AttemptReply.NotOn, AttemptRules.Answer(state, plan, 0, At(ends + 2)).Reply);

        // Who has seen that it is over sends nothing in the grace.
        Assert.Equal(AttemptReply.NotOn, AttemptRules.Answer(over, plan, 0, At(ends + 1)).Reply);
    }

    [Fact]
    public void It_never_ends_where_there_is_no_limit() => Assert.Equal(Begun(), AttemptRules.Look(Begun(), Free, Start.AddYears(50)));

    [Fact]
    public void What_only_the_closing_has_ended_goes_on_when_that_is_put_off_and_the_rest_does_not()
    {
        var closed = Free with { ClosesAt = At(30) };
        var open = Free with { ClosesAt = At(500) };
        var cut = AttemptRules.Look(Begun(10), closed, At(31));
        var timeOver = AttemptRules.Look(Begun(1), open, At(61));
        var done = AttemptRules.Finish(Begun(), open, At(5));

        Assert.Equal(Begun(10), AttemptRules.Look(cut, open, At(40)));
        Assert.Equal(Begun(10), AttemptRules.Look(cut, Free, At(40)));
        Assert.Equal(cut, AttemptRules.Look(cut, closed, At(40)));
        Assert.Equal(cut, AttemptRules.Look(cut, Free with { ClosesAt = At(20) }, At(40)));
        Assert.Equal(timeOver, AttemptRules.Look(timeOver, Free, At(70)));
        Assert.Equal(done, AttemptRules.Look(done, Free, At(70)));
    }

    [Fact]
    public void Its_minutes_go_on_while_it_is_closed()
    {
        var cut = AttemptRules.Look(Begun(1), Free with { ClosesAt = At(30) }, At(31));

        Assert.Equal((At(60), AttemptEnd.Time), (AttemptRules.Look(cut, Free, At(100)).EndedAt, AttemptRules.Look(cut, Free, At(100)).EndedBy));
    }

    [Fact]
    public void Finishing_twice_is_finishing_once()
    {
        var done = AttemptRules.Finish(Begun(), Free, At(5));

        Assert.Equal((At(5), AttemptEnd.Done), (done.EndedAt, done.EndedBy));
        Assert.Equal(done, AttemptRules.Finish(done, Free, At(9)));
        Assert.Equal(AttemptReply.NotOn, AttemptRules.Answer(done, Free, 0, At(6)).Reply);
    }

    private static AttemptState Begun(int? minutes = null) => AttemptState.Begun(Start, minutes);

    private static DateTimeOffset At(double seconds) => Start.AddSeconds(seconds);

    private static AttemptPlan Plan(int? seconds, bool pauses = false) =>
        new([.. Enumerable.Repeat(new AttemptStep(seconds is { } some ? TimeSpan.FromSeconds(some) : null, pauses), 3)], null);
}
