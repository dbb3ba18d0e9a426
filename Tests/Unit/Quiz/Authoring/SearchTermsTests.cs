using QuizNet.Contracts;
using QuizNet.Quiz.Authoring.Catalogue;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Unit.Quiz.Authoring;

public sealed class SearchTermsTests
{
    [Fact]
    public void A_word_in_the_title_weighs_more_than_in_tags_description_and_questions()
    {
        var terms = Terms(new QuizDocument("Rivers", [Ask("Which lake?"), Ask("Which lake is it?")], "All about water", Tags: ["Geography"]));

        Assert.True(terms["rivers"] > terms["geography"] && terms["geography"] > terms["water"] && terms["water"] > terms["lake"] && terms["lake"] > terms["it"]);
        Assert.True(terms.ContainsKey("#geography"));
    }

    [Fact]
    public void A_word_of_every_question_does_not_outweigh_the_title()
    {
        var terms = Terms(new QuizDocument("Rivers", [.. Enumerable.Range(0, 200).Select(_ => Ask("river"))]));

        Assert.True(terms["river"] < terms["rivers"]);
    }

    [Fact]
    public void Of_very_many_words_those_are_left_out_that_weigh_least()
    {
        var terms = Terms(new QuizDocument("Title", [.. Enumerable.Range(0, 200).Select(question => Ask(string.Join(' ', Enumerable.Range(0, 40).Select(word => $"w{question}x{word}"))))]));

        Assert.Equal(SearchTerms.Most, terms.Count);
        Assert.True(terms.ContainsKey("title"));
    }

    private static TrueOrFalse Ask(string text) => new() { Text = text, Solution = true };

    private static IReadOnlyDictionary<string, int> Terms(QuizDocument document) => SearchTerms.Of(StoredQuiz.Of("q", "ana", document, DateTimeOffset.UnixEpoch).Published!);
}
