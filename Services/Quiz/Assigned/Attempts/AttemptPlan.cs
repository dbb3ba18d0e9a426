using QuizNet.Contracts;

namespace QuizNet.Quiz.Assigned.Attempts;

/// <summary>What decides how an attempt goes on: its questions in their order, and when the assignment closes.</summary>
internal sealed record AttemptPlan(IReadOnlyList<AttemptStep> Steps, DateTimeOffset? ClosesAt)
{
    public static AttemptPlan Of(QuizDocument quiz, IReadOnlyList<int> order, AssignmentOptions options) =>
        new([.. order.Select(number => Step(quiz.Questions[number], options))], options.ClosesAt);

    private static AttemptStep Step(Question question, AssignmentOptions options) => new(
        options.QuestionTimes && question is not Slide ? TimeSpan.FromSeconds(question.Seconds) : null,
        options is { QuestionTimes: true, Feedback: FeedbackTime.Each } && AttemptResults.IsWorthShowing(question));
}

/// <summary>One question.</summary>
/// <param name="Time">How long it is open; null: as long as the attempt.</param>
/// <param name="Pauses">What became of it is read before the next question is shown, whose time would run meanwhile.</param>
internal readonly record struct AttemptStep(TimeSpan? Time, bool Pauses);
