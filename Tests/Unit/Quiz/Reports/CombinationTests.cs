using System.Text;
using QuizNet.Contracts;
using QuizNet.Quiz.Reports.Combining;
using QuizNet.Quiz.Reports.Files;
using QuizNet.Quiz.Results;

namespace QuizNet.Unit.Quiz.Reports;

public sealed class CombinationTests
{
    [Fact]
    public void Who_has_the_same_name_whatever_its_case_and_accents_is_one_player()
    {
        var second = Lesson.Game with { Players = [Player("x", "BÉN", 2000), Player("y", "Dora", 5)] };

        var players = Combine(Lesson.Game, second).Players;

        Assert.Equal(
            [("Ben", 1, 2700, 2, 4, "700,2000"), ("Ana", 2, 1700, 2, 3, "1700,"), ("Cai", 3, 1100, 2, 2, "1100,"), ("Dora", 4, 5, 1, 1, ",5")],
            players.Select(player => (player.Name, player.Place, player.Total, player.Right, player.Asked, string.Join(',', player.Points))));
    }

    [Fact]
    public void Two_of_one_name_in_one_report_are_two()
    {
        var players = Combine(Lesson.Game with { Players = [Player("x", "Ana", 10), Player("y", "ana", 7)] }, Lesson.Game with { Players = [Player("z", "ANA", 1)] }).Players;

        Assert.Equal([(11, 1), (7, 2)], players.Select(player => (player.Total, player.Place)));
    }

    [Fact]
    public void Questions_of_one_quiz_are_counted_together_and_those_of_several_are_not()
    {
        var together = Combine(Lesson.Game, Lesson.Game).Questions!;

        Assert.Equal([(2, 4, 4, 2), (3, 6, 6, 4), (4, 6, 4, null), (5, 6, 4, 4), (6, 0, 0, 0)], together.Select(question => (question.Number, question.Asked, question.Answered, question.Right)));
        Assert.Equal([2, 2, 0], together[0].Answers.Select(answer => answer.Count));
        Assert.Null(Combine(Lesson.Game, Lesson.Game with { QuizId = "other" }).Questions);
        Assert.Null(Combine(Lesson.Game with { QuizId = null }, Lesson.Game with { QuizId = null }).Questions);
    }

    [Fact]
    public void A_question_that_was_changed_in_between_is_another_one()
    {
        var changed = Lesson.Game with
        {
            Quiz = Lesson.Quiz with { Questions = [.. Lesson.Quiz.Questions.Select(question => question is SingleChoice single ? single with { Solution = 2 } : question with { Id = "new", Tags = ["x"] })] },
        };

        Assert.Equal([2, 2, 3, 4, 5, 6], Combine(Lesson.Game, changed).Questions!.Select(question => question.Number));
    }

    [Fact]
    public void A_file_has_a_column_of_points_for_each_report()
    {
        var csv = Encoding.UTF8.GetString(CombinedFiles.ToCsv(Combine(Lesson.Game, Lesson.Game with { Players = [Player("x", "=1+1", 5)] }))[3..]).Split("\r\n");

        Assert.Equal("Place,Name,Total,Right,Of,Rivers & numbers 2026-11-21,Rivers & numbers 2026-11-21", csv[0]);
        Assert.Equal("1,Ana,1700,2,3,1700,", csv[1]);
        Assert.Equal("4,'=1+1,5,1,1,,5", csv[4]);
    }

    private static CombinedReport Combine(params FinishedGame[] games)
    {
        var combination = new Combination(games.Length);
        foreach (var game in games)
        {
            combination.Add(ReportKind.Game, game, 90);
        }

        return combination.ToReport();
    }

    private static FinishedPlayer Player(string id, string name, int points) => new(id, name, null, 1, points, 1, 1, 0);
}
