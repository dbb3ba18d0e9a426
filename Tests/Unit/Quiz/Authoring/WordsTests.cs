using QuizNet.Quiz.Authoring.Search;

namespace QuizNet.Unit.Quiz.Authoring;

public sealed class WordsTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData(" ?! ", "")]
    [InlineData("Hello, World!", "hello world")]
    [InlineData("Élysée CAFÉ Straße", "elysee cafe strasse")]
    [InlineData("it's 50% of H₂O", "it s 50 of h2o")]
    [InlineData("Где Ёлка", "где елка")]
    [InlineData("首都 Tokyo東京", "首 都 tokyo 東 京")]
    [InlineData("नमस्ते दुनिया", "नमस्ते दुनिया")]
    public void Words_are_compared_in_their_plainest_form(string? text, string words) => Assert.Equal(words, string.Join(' ', Words.Of(text)));

    [Fact]
    public void A_long_word_counts_by_its_beginning_and_is_not_cut_through_a_character()
    {
        Assert.Equal(new string('a', Words.Longest), Assert.Single(Words.Of(new string('a', 500))));
        Assert.Equal(Words.Longest - 1, Assert.Single(Words.Of("a" + string.Concat(Enumerable.Repeat("𐐨", 60)))).Length);
    }

    [Theory]
    [InlineData("cap eur", true)]
    [InlineData("EUROPE", true)]
    [InlineData("", true)]
    [InlineData("apital", false)]
    [InlineData("capital asia", false)]
    public void All_that_is_asked_for_begins_a_word(string search, bool found) => Assert.Equal(found, Words.AreIn(Words.Line(["Capitals", null, "of Europe"]), Words.Asked(search)));

    [Fact]
    public void A_search_has_a_few_words_each_once() => Assert.Equal(["a", "b", "c", "d", "e", "f", "g", "h"], Words.Asked("a A b c d e f g h i j"));
}
