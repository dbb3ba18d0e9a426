using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Quiz.Reports.Statistics;
using QuizNet.Quiz.Results;

namespace QuizNet.Unit.Quiz.Reports;

/// <summary>What must hold of every game.</summary>
public sealed class ConsistencyTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Sums_over_questions_are_sums_over_players(int seed)
    {
        var game = new RandomGame(seed).Finish();

        var report = Report.Of(ReportKind.Game, game, 90);

        var judged = report.Questions.Where(question => question.Right is not null).ToList();
        Assert.Equal(report.Players.Sum(player => player.Asked), judged.Sum(question => question.Asked));
        Assert.Equal(report.Players.Sum(player => player.Right), judged.Sum(question => question.Right));
        Assert.Equal(report.Players.Sum(player => player.Answered), report.Questions.Sum(question => question.Answered));
        Assert.All(report.Questions.Where(question => question.Type is "single" or "true-false" or "order" or "slider" or "estimate" or "text" or "poll"), AssertAllAreCounted);
        var pages = report.Players.Select(player => Report.PageOf(ReportKind.Game, game, player.Player, 90)!).ToList();
        Assert.Equal(report.Questions.Sum(question => question.Asked), pages.Sum(page => page.Answers.Count));
        Assert.All(pages, page => Assert.Equal(page.Player.Points, page.Answers.Sum(answer => answer.Points)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Without_a_player_it_is_the_report_of_a_game_in_which_they_never_were(int seed)
    {
        var game = new RandomGame(seed);

        foreach (var player in game.Players)
        {
            Assert.Equal(Text(game.Finish(without: player)), Text(Removal.Of(game.Finish(), player)));
        }
    }

    private static void AssertAllAreCounted(QuestionScore question)
    {
        Assert.Equal(question.Answered, question.Answers.Sum(answer => answer.Count));
        Assert.Equal(question.Right ?? 0, question.Answers.Where(answer => answer.Right == true).Sum(answer => answer.Count));
    }

    private static string Text(FinishedGame game) => JsonSerializer.Serialize(Report.Of(ReportKind.Game, game, 90)) + JsonSerializer.Serialize(ResultsJson.Of(game));
}
