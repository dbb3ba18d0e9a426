using QuizNet.Contracts;
using QuizNet.Quiz.Assigned.Rows;

namespace QuizNet.Quiz.Assigned.Attempts;

/// <summary>All there is of an attempt. Used is how many its player has begun.</summary>
internal sealed record AttemptFile(
    AssignmentRow Assignment, QuizDocument Quiz, AssignedPlayerRow Player, AttemptRow Attempt, IReadOnlyDictionary<int, AttemptAnswerRow> Answers, int Used)
{
    private AttemptPlan? _plan;

    public AssignmentOptions Options { get; } = Assignment.Options;

    public AttemptOrder Order { get; } = new(Quiz, Assignment.Options, Attempt.Seed);

    public AttemptPlan Plan => _plan ??= AttemptPlan.Of(Quiz, Order.Questions, Options);

    public Question QuestionAt(int place) => Quiz.Questions[Order.Questions[place]];
}
