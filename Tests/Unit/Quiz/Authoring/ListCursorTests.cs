using QuizNet.Quiz.Authoring.Search;

namespace QuizNet.Unit.Quiz.Authoring;

public sealed class ListCursorTests
{
    [Theory]
    [InlineData(12, "abc")]
    [InlineData(-1, "sample-first-steps")]
    public void What_was_written_is_read(long key, string id) => Assert.Equal(new ListCursor(key, id), ListCursor.Parse(new ListCursor(key, id).ToString()));

    [Theory]
    [InlineData("12")]
    [InlineData(".abc")]
    [InlineData("12.")]
    [InlineData("x.abc")]
    [InlineData("12.a b")]
    [InlineData("99999999999999999999.abc")]
    public void What_no_list_has_given_is_none(string after) => Assert.Null(ListCursor.Parse(after));

    [Fact]
    public void A_page_goes_on_behind_the_last_one()
    {
        var end = new ListCursor(5, "b");

        Assert.True(end.IsBefore(4, "z") && end.IsBefore(5, "a"));
        Assert.False(end.IsBefore(5, "b") || end.IsBefore(5, "c") || end.IsBefore(6, "a"));
    }
}
