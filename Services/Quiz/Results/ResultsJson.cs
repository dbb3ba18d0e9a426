using QuizNet.Contracts;

namespace QuizNet.Quiz.Results;

/// <summary>The results for programs.</summary>
internal static class ResultsJson
{
    public static GameReport Of(FinishedGame game)
    {
        var byPlayer = game.Answers.ToLookup(answer => answer.Player);
        return new GameReport(
            game.Quiz.Title,
            game.Pin,
            game.OpenedAt,
            game.EndedAt,
            [.. game.Players.OrderBy(player => player.Place).Select(player => Of(player, game.Quiz, byPlayer[player.Id]))],
            [.. game.Quiz.Questions.Index().Where(one => one.Item is not Slide).Select(one => Of(one.Index, one.Item, game))]);
    }

    private static PlayerReport Of(FinishedPlayer player, QuizDocument quiz, IEnumerable<FinishedAnswer> answers) => new(
        player.Name, player.Team, player.Place, player.Points, player.Right, player.Asked, [.. answers.OrderBy(answer => answer.Question).Select(answer => Of(answer, quiz))]);

    private static AnswerReport Of(FinishedAnswer answer, QuizDocument quiz) => new(
        answer.Question + 1, AnswerText.Of(quiz.Questions[answer.Question], answer.Answer), answer.ElapsedMs, answer.Outcome, answer.Points);

    private static QuestionReport Of(int number, Question question, FinishedGame game)
    {
        var answers = game.Answers.Where(answer => answer.Question == number).ToList();
        return new QuestionReport(number + 1, question.Text, answers.Count, question is Poll or WordCloud ? null : answers.Count(answer => answer.Outcome == Outcome.Right));
    }
}
