using QuizNet.Contracts;
using QuizNet.Quiz.Games.Judging;
using QuizNet.Quiz.Games.Views;
using QuizNet.Quiz.Results;

namespace QuizNet.Quiz.Reports.Statistics;

/// <summary>How each question went. Slides are none.</summary>
internal static class QuestionScores
{
    public static IReadOnlyList<QuestionScore> Of(FinishedGame game)
    {
        var (asked, answers) = (AskedQuestions.Of(game), game.Answers.ToLookup(answer => answer.Question));
        return
        [
            .. game.Quiz.Questions.Index().Where(one => one.Item is not Slide)
                .Select(one => Of(one.Index + 1, one.Item, game.Players.Count(player => asked.Was(player.Id, one.Index)), [.. answers[one.Index]])),
        ];
    }

    /// <summary>Answers: all that were given to it, wherever.</summary>
    public static QuestionScore Of(int number, Question question, int asked, IReadOnlyList<FinishedAnswer> answers)
    {
        int? right = AnswerRules.IsScored(question) ? answers.Count(answer => answer.Outcome == Outcome.Right) : null;
        double[] times = [.. answers.Select(answer => answer.ElapsedMs)];
        return new QuestionScore(
            number,
            QuestionTypes.Name(question),
            question.Text,
            asked,
            answers.Count,
            right,
            asked > 0 ? 1 - (right / (double)asked) : null,
            Times.Mean(times),
            Times.Median(times),
            SolutionText.Of(question),
            AnswerCounts.Of(question, answers));
    }
}
