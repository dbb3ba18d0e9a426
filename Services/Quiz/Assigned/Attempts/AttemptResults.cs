using QuizNet.Contracts;
using QuizNet.Quiz.Games.Judging;
using QuizNet.Quiz.Games.Rounds;
using QuizNet.Quiz.Games.Views;

namespace QuizNet.Quiz.Assigned.Attempts;

/// <summary>What a player is shown of a question that is behind: solutions are in here, and nowhere else.</summary>
internal static class AttemptResults
{
    /// <summary>A slide has no answer, but perhaps an explanation.</summary>
    public static bool IsWorthShowing(Question question) => question is not Slide || question.Explanation is not null;

    /// <summary>Place counts from 0. Shown is the order of the options that the player has seen, given what they answered in the numbers of the quiz.</summary>
    public static AttemptResult Of(Question question, int place, int of, IReadOnlyList<int>? shown, GivenResult? given)
    {
        var mine = given is null
            ? new MyResult(place + 1, question is Slide ? Outcome.Noted : Outcome.None, 0, 0, 0, 0)
            : new MyResult(place + 1, given.Outcome, given.Points, 0, 0, given.Points, given.ElapsedMs);

        // How others have answered is for their teacher.
        var result = QuestionResults.Of(question, shown, [], mine.Outcome == Outcome.Right ? 1 : 0, AnswerRules.IsScored(question) ? 1 : 0) with
        {
            Answered = given is null ? 0 : 1,
            Counts = null,
            Said = null,
        };
        return new AttemptResult(QuestionViews.ToAnswer(question, place, of, shown), given is null ? null : Mixed.Redo(shown, given.Answer), mine, result);
    }
}

/// <summary>An answer in the numbers of the quiz, and what it was worth.</summary>
internal sealed record GivenResult(GivenAnswer Answer, Outcome Outcome, int Points, double? ElapsedMs = null);
