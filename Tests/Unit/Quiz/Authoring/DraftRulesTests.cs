using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Quiz.Authoring.Drafts;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Unit.Quiz.Authoring;

public sealed class DraftRulesTests
{
    [Theory]
    [InlineData("""{"title":"","questions":[]}""")]
    [InlineData("""{"title":"t","language":"pt-BR","questions":[{"type":"single","text":"","options":[],"solution":7}]}""")]
    [InlineData("""{"title":"t","language":"","questions":[{"type":"slider","text":"","min":5,"max":1,"from":9,"to":0}]}""")]
    [InlineData("""{"title":"t","questions":[{"type":"multiple","text":"?","options":[{"text":""},{"text":""}],"solutions":[]},{"type":"text","text":"?","accepted":[""]}]}""")]
    public void What_is_unfinished_can_be_saved(string json) => Assert.Null(DraftRules.Mistake(Read(json)));

    [Theory]
    [InlineData("""{"title":null,"questions":[]}""")]
    [InlineData("""{"title":"t","questions":null}""")]
    [InlineData("""{"title":"t","questions":[null]}""")]
    [InlineData("""{"title":"a\u0000b","questions":[]}""")]
    [InlineData("""{"title":"t","description":"a\u0000b","questions":[]}""")]
    [InlineData("""{"title":"t","language":"no language","questions":[]}""")]
    [InlineData("""{"title":"t","language":"en\n","questions":[]}""")]
    [InlineData("""{"title":"t","tags":[null],"questions":[]}""")]
    [InlineData("""{"title":"t","questions":[{"type":"slide","text":null}]}""")]
    [InlineData("""{"title":"t","questions":[{"type":"slide","text":"a\u0000b"}]}""")]
    [InlineData("""{"title":"t","questions":[{"type":"slide","text":"a","media":{"url":null}}]}""")]
    [InlineData("""{"title":"t","questions":[{"type":"slide","text":"a","tags":[null]}]}""")]
    [InlineData("""{"title":"t","questions":[{"type":"single","text":"a","options":null,"solution":0}]}""")]
    [InlineData("""{"title":"t","questions":[{"type":"single","text":"a","options":[null],"solution":0}]}""")]
    [InlineData("""{"title":"t","questions":[{"type":"order","text":"a","items":[{"text":null}]}]}""")]
    [InlineData("""{"title":"t","questions":[{"type":"multiple","text":"a","options":[],"solutions":null}]}""")]
    [InlineData("""{"title":"t","questions":[{"type":"text","text":"a","accepted":[null]}]}""")]
    [InlineData("""{"title":"t","questions":[{"type":"estimate","text":"a","solution":1e400,"tolerance":1}]}""")]
    [InlineData("""{"title":"t","questions":[{"type":"slider","text":"a","min":0,"max":1e999,"from":0,"to":1}]}""")]
    public void What_is_not_well_formed_is_refused_with_a_reason(string json) => Assert.NotEmpty(DraftRules.Mistake(Read(json))!);

    [Fact]
    public void What_is_too_much_is_refused()
    {
        var (slide, text) = (new Slide { Text = "" }, new string('x', DraftRules.LongestText + 1));

        Assert.NotNull(DraftRules.Mistake(new QuizDocument("", [.. Enumerable.Repeat(slide, QuizRules.MostQuestions + 1)])));
        Assert.NotNull(DraftRules.Mistake(new QuizDocument("", [slide with { Text = text }])));
        Assert.NotNull(DraftRules.Mistake(new QuizDocument("", [slide with { Explanation = text }])));
        Assert.NotNull(DraftRules.Mistake(new QuizDocument("", [], Tags: [.. Enumerable.Repeat("a", DraftRules.MostTags + 1)])));
        Assert.NotNull(DraftRules.Mistake(new QuizDocument("", [new Poll { Text = "", Options = [.. Enumerable.Repeat(new Choice(""), DraftRules.MostOptions + 1)] }])));
    }

    [Fact]
    public void Every_question_gets_an_id_of_its_own_and_keeps_one_that_is_good()
    {
        var slide = new Slide { Text = "" };
        var questions = DraftShape.Of(new QuizDocument("", [slide with { Id = "mine" }, slide, slide with { Id = "mine" }, slide with { Id = "no good id" }, slide with { Id = "" }])).Questions;

        Assert.Equal("mine", questions[0].Id);
        Assert.Equal(5, questions.Select(question => question.Id).Distinct().Count());
        Assert.All(questions, question => Assert.Matches("^[A-Za-z0-9_-]+$", question.Id));
        Assert.Equal(questions, DraftShape.Of(new QuizDocument("", questions)).Questions);
    }

    private static QuizDocument Read(string json) => JsonSerializer.Deserialize(json, ContractsJson.Default.QuizDocument)!;
}
