using QuizNet.Contracts;
using QuizNet.Quiz.Exchange;
using QuizNet.Quiz.Files;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Unit.Quiz;

public sealed class MediaRulesTests
{
    [Theory]
    [InlineData("/api/media/m0123456789abcdef0123456789abcdef.png", true)]
    [InlineData("/samples/triangles.svg", true)]
    [InlineData("https://example.com/a.png?b=c", true)]
    [InlineData("data:image/png;base64,AAAA", true)]
    [InlineData("", false)]
    [InlineData("a.png", false)]
    [InlineData("/api/media/", false)]
    [InlineData("/api/media/../games", false)]
    [InlineData("/api/media/a/b.png", false)]
    [InlineData("/api/media/a.png?b", false)]
    [InlineData("/api/games", false)]
    [InlineData("//example.com/a.png", false)]
    [InlineData("http://example.com/a.png", false)]
    [InlineData("https://", false)]
    [InlineData("https://name:word@example.com/a.png", false)]
    [InlineData("https://exa mple.com/a.png", false)]
    [InlineData("https:\\\\example.com", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("data:text/html;base64,AAAA", false)]
    [InlineData("data:image/svg+xml;base64,AAAA", false)]
    [InlineData("data:image/png;base64,<svg>", false)]
    public void A_picture_comes_from_where_a_browser_finds_it_and_from_nowhere_else(string url, bool isGood)
    {
        Assert.Equal(isGood, MediaRules.IsGood(new Media(url)));
        Assert.Equal(isGood ? [] : [MediaRules.Complaint], QuizRules.Complaints(new Slide { Text = "Look", Media = new Media(url) }));
        Assert.Equal(isGood ? [] : [MediaRules.Complaint], QuizRules.Complaints(new Poll { Text = "Which?", Options = [new("A"), new("B", new Media(url))] }));
    }

    [Fact]
    public void A_picture_within_its_address_is_small() => Assert.False(MediaRules.IsGood(new Media($"data:image/png;base64,{new string('A', 9_000)}")));

    [Fact]
    public void What_came_in_an_imported_file_is_good_and_what_did_not_is_left_out_and_listed()
    {
        var book = new ImportBook();
        var address = book.Keep("a.png", new byte[1]);

        book.Add(new Slide { Text = "Kept", Media = new Media(address) });
        book.Add(new Slide { Text = "Left out", Media = new Media("file:b.png") }, row: 7);

        var imported = book.Close("Quiz");
        Assert.Equal([address, null], imported.Quiz.Questions.Select(question => question.Media?.Url));
        Assert.Equal((ImportEffect.Changed, 7), (Assert.Single(imported.Problems).Effect, imported.Problems[0].Row));
    }

    [Theory]
    [InlineData("m0123456789abcdef0123456789abcdef.png", true)]
    [InlineData("m0123456789abcdef0123456789abcdef.mp3", true)]
    [InlineData("m0123456789ABCDEF0123456789ABCDEF.png", false)]
    [InlineData("m0123456789abcdef0123456789abcdef.svg", false)]
    [InlineData("m0123456789abcdef0123456789abcdef", false)]
    [InlineData("m0123456789abcdef0123456789abcdef\n.png", false)]
    [InlineData("m0123456789abcdef0123456789abcdef.png.png", false)]
    [InlineData("m0123.png", false)]
    public void A_file_has_the_name_of_its_content(string name, bool isName) => Assert.Equal(isName, MediaName.TryParse(name, out _, out _));
}
