using QuizNet.Contracts;
using QuizNet.Quiz.Reports.Statistics;
using QuizNet.Quiz.Results;

namespace QuizNet.Quiz.Reports.Files;

/// <summary>A report as a workbook: the table, the questions, and each answer.</summary>
internal static class ReportWorkbook
{
    public static Task<byte[]> OfAsync(FinishedGame game, CancellationToken cancellationToken) => Workbook.WriteAsync(
        async book =>
        {
            var players = PlayerScores.Of(game);
            await AddRankingAsync(book, players);
            await AddQuestionsAsync(book, QuestionScores.Of(game));
            await AddAnswersAsync(book, game, players);
        },
        cancellationToken);

    private static async Task AddRankingAsync(Workbook book, IReadOnlyList<PlayerScore> players)
    {
        await book.StartAsync("Ranking", [("Place", 8), ("Name", 26), ("Team", 18), ("Points", 10), ("Right", 8), ("Of", 8), ("Mean seconds", 14)]);
        foreach (var player in players)
        {
            await book.AddAsync(
                Workbook.Number(player.Place), Workbook.Text(player.Name), Workbook.Text(player.Team), Workbook.Number(player.Points),
                Workbook.Number(player.Right), Workbook.Number(player.Asked), book.Seconds(player.MeanMs));
        }
    }

    internal static async Task AddQuestionsAsync(Workbook book, IReadOnlyList<QuestionScore> questions)
    {
        await book.StartAsync(
            "Questions",
            [
                ("Number", 9), ("Type", 12), ("Question", 60), ("Asked", 9), ("Answered", 10), ("Right", 8), ("Difficulty", 11), ("Mean seconds", 14), ("Median seconds", 15), ("Solution", 40),
            ]);
        foreach (var question in questions)
        {
            await book.AddAsync(
                Workbook.Number(question.Number), Workbook.Text(question.Type), Workbook.Text(question.Text), Workbook.Number(question.Asked), Workbook.Number(question.Answered),
                Workbook.Number(question.Right), book.Share(question.Difficulty), book.Seconds(question.MeanMs), book.Seconds(question.MedianMs), Workbook.Text(question.Solution));
        }
    }

    private static async Task AddAnswersAsync(Workbook book, FinishedGame game, IReadOnlyList<PlayerScore> players)
    {
        await book.StartAsync("Answers", [("Name", 26), ("Number", 9), ("Question", 60), ("Answer", 40), ("Outcome", 10), ("Points", 10), ("Seconds", 10)]);
        var (asked, answers) = (AskedQuestions.Of(game), game.Answers.ToDictionary(answer => (answer.Player, answer.Question)));
        foreach (var player in players)
        {
            foreach (var (number, question) in game.Quiz.Questions.Index().Where(one => one.Item is not Slide && asked.Was(player.Player, one.Index)))
            {
                var answer = answers.GetValueOrDefault((player.Player, number));
                await book.AddAsync(
                    Workbook.Text(player.Name), Workbook.Number(number + 1), Workbook.Text(question.Text), Workbook.Text(answer is null ? null : AnswerText.Of(question, answer.Answer)),
                    Workbook.Text(Name(answer?.Outcome ?? Outcome.None)), Workbook.Number(answer?.Points ?? 0), book.Seconds(answer?.ElapsedMs));
            }
        }
    }

    private static string Name(Outcome outcome) => outcome.ToString().ToLowerInvariant();
}
