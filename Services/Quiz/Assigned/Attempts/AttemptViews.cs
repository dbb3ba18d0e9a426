using QuizNet.Contracts;
using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Games.Views;

namespace QuizNet.Quiz.Assigned.Attempts;

/// <summary>What a player sees of their attempt. No solution is in it before the feedback that the teacher wants allows it.</summary>
internal static class AttemptViews
{
    /// <summary>The state is that of now.</summary>
    public static AttemptView Of(AttemptFile file, DateTimeOffset now)
    {
        var (state, options, places) = (file.Attempt.State, file.Options, file.Quiz.Questions.Count);
        var told = MayBeTold(options, state, now);
        var isOn = state is { HasEnded: false, ShownAt: not null };
        return new AttemptView(
            file.Attempt.Id,
            file.Attempt.Number,
            file.Player.Name,
            now.Milliseconds(),
            state.Behind,
            places,
            AttemptRules.Until(state, options.ClosesAt)?.Milliseconds(),
            state.HasEnded,
            isOn ? Question(file, state.Behind) : null,
            isOn && file.Plan.Steps[state.Behind].Time is not null ? state.ShownAt!.Value.Milliseconds() : null,
            isOn ? AttemptRules.QuestionUntil(state, file.Plan)?.Milliseconds() : null,
            told ? file.Attempt.Points : null,
            told ? file.Attempt.Right : null,
            told ? file.Order.Asked(state) : null,
            options.Feedback == FeedbackTime.Each && state.Behind > 0 ? Result(file, state.Behind - 1) : null,
            told && state.HasEnded ? [.. Enumerable.Range(0, places).Select(place => Result(file, place)).OfType<AttemptResult>()] : null,
            file.Assignment.StateAt(now) == AssignmentState.Closed ? 0 : Math.Max(0, options.Attempts - file.Used));
    }

    // When it is closed, answers that were on their way still come in: theirs, and their neighbours'.
    private static bool MayBeTold(AssignmentOptions options, AttemptState state, DateTimeOffset now) => options.Feedback switch
    {
        FeedbackTime.Each => true,
        FeedbackTime.End => state.HasEnded,
        _ => state.HasEnded && now >= options.ClosesAt + AttemptRules.Grace,
    };

    private static QuestionView Question(AttemptFile file, int place) =>
        QuestionViews.ToAnswer(file.QuestionAt(place), place, file.Quiz.Questions.Count, file.Order.Shown(file.Order.Questions[place]));

    private static AttemptResult? Result(AttemptFile file, int place)
    {
        var number = file.Order.Questions[place];
        var given = file.Answers.TryGetValue(number, out var answer) ? new GivenResult(answer.Read(), answer.Outcome, answer.Points, answer.ElapsedMs) : null;
        return AttemptResults.IsWorthShowing(file.Quiz.Questions[number])
            ? AttemptResults.Of(file.Quiz.Questions[number], place, file.Quiz.Questions.Count, file.Order.Shown(number), given)
            : null;
    }
}
