using System.Text;
using QuizNet.Contracts;
using QuizNet.Quiz.Results;

namespace QuizNet.Unit.Quiz.Results;

public sealed class ResultsTests
{
    [Fact]
    public void A_file_for_spreadsheets_has_a_line_for_each_player_and_one_for_all()
    {
        var bytes = ResultsCsv.Of(FinishedGames.Small);

        Assert.True(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.Equal(
            [
                "Place,Name,Team,Points,Right,Of,\"2. Which, please?\",2. seconds,2. points,3. How many?,3. seconds,3. points,4. Well?,4. seconds,4. points",
                "1,Ana,Red,1900,2,2,\"That, too\",1.235,950,10,0.500,950,A thumb,0.800,0",
                "2,'=Ben,,0,0,2,This,2.000,0,,,,,,",
                ",All,,,,,1 of 2 right,,,1 of 1 right,,,1 answers,,",
                "",
            ],
            Encoding.UTF8.GetString(bytes[3..]).Split("\r\n"));
    }

    [Fact]
    public void A_report_says_who_has_answered_what_and_how_many_were_right()
    {
        var report = ResultsJson.Of(FinishedGames.Small);

        Assert.Equal([new QuestionReport(2, "Which, please?", 2, 1), new QuestionReport(3, "How many?", 1, 1), new QuestionReport(4, "Well?", 1, null)], report.Questions);
        Assert.Equal(["Ana", "=Ben"], report.Players.Select(player => player.Name));
        Assert.Equal(new AnswerReport(2, "That, too", 1234.5, Outcome.Right, 950), report.Players[0].Answers[0]);
        Assert.Single(report.Players[1].Answers);
    }

    [Fact]
    public void A_game_that_nobody_has_played_has_results_too()
    {
        var empty = FinishedGames.Small with { Players = [], Answers = [] };

        Assert.Empty(ResultsJson.Of(empty).Players);
        Assert.Equal(3, Encoding.UTF8.GetString(ResultsCsv.Of(empty)).Split("\r\n").Length);
    }

    public static TheoryData<Question, GivenAnswer, string> Answers => new()
    {
        { new TrueOrFalse { Text = "?", Solution = true }, new GivenAnswer(Choices: [0]), "true" },
        { new TrueOrFalse { Text = "?", Solution = true }, new GivenAnswer(Choices: [1]), "false" },
        { new MultipleChoice { Text = "?", Options = [new("A"), new("B"), new("C")], Solutions = [0] }, new GivenAnswer(Choices: [0, 2]), "A; C" },
        { new Ordering { Text = "?", Items = [new("A"), new("B")] }, new GivenAnswer(Choices: [1, 0]), "B > A" },
        { new Slider { Text = "?", Min = 0, Max = 1, From = 0, To = 1 }, new GivenAnswer(Number: 0.5), "0.5" },
        { new ShortText { Text = "?", Accepted = ["x"] }, new GivenAnswer(Words: ["Nile"]), "Nile" },
        { new WordCloud { Text = "?" }, new GivenAnswer(Words: ["one", "two"]), "one; two" },
        { new Poll { Text = "?", Options = [new("A"), new("", new Media("/x.svg"))] }, new GivenAnswer(Choices: [1]), "option 2" },
        { new SingleChoice { Text = "?", Options = [new("A"), new("B")], Solution = 0 }, new GivenAnswer(Choices: [7]), "option 8" },
        { new Slide { Text = "?" }, new GivenAnswer(), "" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_is_told_in_words(Question question, GivenAnswer answer, string text) => Assert.Equal(text, AnswerText.Of(question, answer));
}
