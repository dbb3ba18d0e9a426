using QuizNet.Contracts;
using QuizNet.Quiz.Games.Views;
using QuizNet.Quiz.Results;

namespace QuizNet.Quiz.Reports.Statistics;

/// <summary>All that is told of a game or an assignment, computed from what is kept of it. Nothing of this is stored, so that it always agrees with the answers that are there.</summary>
internal static class Report
{
    public static QuizReport Of(ReportKind kind, FinishedGame game, int keptDays) => new(
        SummaryOf(kind, game, keptDays), game.OpenedAt, game.EndedAt, PlayerScores.Of(game), QuestionScores.Of(game), PlayerScores.OfTeams(game));

    /// <summary>An assignment, which may be open for long, is where it began, so that it does not move in lists; as long as it is open it ends now.</summary>
    public static ReportSummary SummaryOf(ReportKind kind, FinishedGame game, int keptDays) => new(
        kind,
        game.Id,
        game.Quiz.Title,
        game.QuizId,
        kind == ReportKind.Game ? game.Pin : null,
        kind == ReportKind.Game ? game.EndedAt : game.OpenedAt,
        game.Players.Count,
        game.Quiz.Questions.Count(question => question is not Slide),
        ShareRight(game.Answers.Count(answer => answer.Outcome == Outcome.Right), game.Answers.Count(answer => answer.Outcome != Outcome.Noted)),
        game.EndedAt.AddDays(keptDays));

    public static double? ShareRight(int right, int judged) => judged == 0 ? null : right / (double)judged;

    /// <summary>Null if nobody of this id has taken part. What they were asked is there, whether they have answered or not; what was over before they came is not.</summary>
    public static PlayerPage? PageOf(ReportKind kind, FinishedGame game, string player, int keptDays)
    {
        if (game.Players.FirstOrDefault(one => one.Id == player) is not { } found)
        {
            return null;
        }

        var asked = AskedQuestions.Of(game);
        var answers = game.Answers.Where(answer => answer.Player == player).ToDictionary(answer => answer.Question);
        return new PlayerPage(
            SummaryOf(kind, game, keptDays),
            PlayerScores.Of(found, [.. answers.Values.Select(answer => answer.ElapsedMs)]),
            [
                .. game.Quiz.Questions.Index().Where(one => one.Item is not Slide && asked.Was(player, one.Index))
                    .Select(one => Of(one.Index + 1, one.Item, answers.GetValueOrDefault(one.Index))),
            ]);
    }

    private static PlayerAnswer Of(int number, Question question, FinishedAnswer? answer) => new(
        number,
        QuestionTypes.Name(question),
        question.Text,
        answer is null ? null : AnswerText.Of(question, answer.Answer),
        SolutionText.Of(question),
        answer?.Outcome ?? Outcome.None,
        answer?.Points ?? 0,
        answer?.ElapsedMs);
}
