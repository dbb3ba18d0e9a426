using QuizNet.ServiceDefaults;

namespace QuizNet.Unit.ServiceDefaults;

public sealed class ETagsTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData("*", true)]
    [InlineData("\"a.1\"", true)]
    [InlineData("\"b.2\", \"a.1\"", true)]
    [InlineData("\"a.2\"", false)]
    [InlineData("W/\"a.1\"", false)]
    [InlineData("a.1", false)]
    [InlineData("", false)]
    public void A_condition_holds_for_the_tags_it_names(string? condition, bool holds) => Assert.Equal(holds, ETags.Match(condition, "\"a.1\""));

    [Theory]
    [InlineData(null, false)]
    [InlineData("*", true)]
    [InlineData("W/\"a.1\"", true)]
    [InlineData("\"a.2\"", false)]
    public void What_is_known_need_not_be_sent(string? ifNoneMatch, bool isKnown) => Assert.Equal(isKnown, ETags.IsKnown(ifNoneMatch, "\"a.1\""));
}
