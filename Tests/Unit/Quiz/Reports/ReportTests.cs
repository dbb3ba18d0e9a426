using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Quiz.Reports.Statistics;

namespace QuizNet.Unit.Quiz.Reports;

public sealed class ReportTests
{
    private static readonly QuizReport Whole = Report.Of(ReportKind.Game, Lesson.Game, 90);

    [Fact]
    public void A_summary_says_what_and_when_and_until_when()
    {
        var expected = new ReportSummary(ReportKind.Game, "lesson", "Rivers & numbers", "quiz", "482913", Lesson.Start.AddMinutes(3), 3, 5, 5 / 7.0, Lesson.Start.AddMinutes(3).AddDays(90));

        Assert.Equal(expected, Whole.Summary);
        Assert.Null(Report.SummaryOf(ReportKind.Assignment, Lesson.Game, 90).Pin);
    }

    [Fact]
    public void Players_have_what_they_have_won_of_what_they_were_asked()
    {
        PlayerScore[] expected =
        [
            new("ana", "Ana", "Red", 1, 1700, 2, 3, 3, 1166.667),
            new("cai", "Cai", "Blue", 2, 1100, 2, 2, 3, 4666.667),
            new("ben", "Ben", "Red", 3, 700, 1, 3, 3, 3166.667),
        ];

        Assert.Equal(expected, Whole.Players);
    }

    [Fact]
    public void A_team_has_the_mean_of_its_members()
    {
        PlayerScore[] expected = [new("Red", "Red", null, 1, 1200, 3, 6, 6, 2166.667), new("Blue", "Blue", null, 2, 1100, 2, 2, 3, 4666.667)];

        Assert.Equal(expected, Whole.Teams);
        Assert.Null(Report.Of(ReportKind.Game, Lesson.Game with { Options = new GameOptions() }, 90).Teams);
    }

    [Fact]
    public void Each_question_has_its_difficulty_its_times_and_what_was_answered()
    {
        QuestionScore[] expected =
        [
            new(2, "single", "Which?", 2, 2, 1, 0.5, 2000, 2000, "That", [new("This", 1, false), new("That", 1, true), new("Neither", 0, false)]),
            new(3, "slider", "How much?", 3, 3, 2, 1 - (2 / 3.0), 5000, 4000, "40 – 60 %", [new("40", 1, true), new("50", 1, true), new("70", 1, false)]),
            new(4, "poll", "Well?", 3, 2, null, null, 1000, 1000, null, [new("Yes", 2), new("No", 0)]),
            new(5, "text", "A river?", 3, 2, 2, 1 - (2 / 3.0), 3000, 3000, "Nile; The Nile", [new("Nile", 2, true)]),
            new(6, "true-false", "Is it?", 0, 0, 0, null, null, null, "true", [new("true", 0, true), new("false", 0, false)]),
        ];

        Assert.Equal(Json(expected), Json(Whole.Questions));
    }

    [Fact]
    public void A_player_sees_what_they_were_asked_answered_or_not_and_nothing_from_before_they_came()
    {
        PlayerAnswer[] ofAna =
        [
            new(2, "single", "Which?", "That", "That", Outcome.Right, 900, 1000),
            new(3, "slider", "How much?", "50", "40 – 60 %", Outcome.Right, 800, 2000),
            new(4, "poll", "Well?", "Yes", null, Outcome.Noted, 0, 500),
            new(5, "text", "A river?", null, "Nile; The Nile", Outcome.None, 0),
        ];

        var (ana, cai) = (Report.PageOf(ReportKind.Game, Lesson.Game, "ana", 90)!, Report.PageOf(ReportKind.Game, Lesson.Game, "cai", 90)!);

        Assert.Equal(Whole.Players[0], ana.Player);
        Assert.Equal(ofAna, ana.Answers);
        Assert.Equal([3, 4, 5], cai.Answers.Select(answer => answer.Number));
        Assert.Null(Report.PageOf(ReportKind.Game, Lesson.Game, "nobody", 90));
    }

    [Fact]
    public void A_game_that_was_kept_without_first_questions_comes_to_the_same()
    {
        var old = Lesson.Game with { Played = null, Players = [.. Lesson.Game.Players.Select(player => player with { First = null })] };

        Assert.Equal(Json(Whole), Json(Report.Of(ReportKind.Game, old, 90)));
    }

    [Fact]
    public void A_game_without_players_has_a_report_without_numbers()
    {
        var empty = Report.Of(ReportKind.Game, Lesson.Game with { Players = [], Answers = [], Played = 0 }, 90);

        Assert.Equal((0, null), (empty.Summary.Players, empty.Summary.Right));
        Assert.All(empty.Questions, question => Assert.Equal((0, 0, null, null, null), (question.Asked, question.Answered, question.Difficulty, question.MeanMs, question.MedianMs)));
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value);
}
