using QuizNet.Contracts;
using QuizNet.Quiz.Reports.Sources;

namespace QuizNet.Unit.Quiz.Reports;

public sealed class ReportCursorTests
{
    [Fact]
    public void A_cursor_is_read_as_it_was_written()
    {
        var last = new ReportSummary(ReportKind.Game, "0199.a", "?", null, null, Lesson.Start, 0, 0);

        Assert.Equal(new ReportCursor(Lesson.Start, "0199.a"), ReportCursor.Read(ReportCursor.Of(last)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("-5.a")]
    [InlineData("x.a")]
    [InlineData("99999999999999999999.a")]
    [InlineData("4000000000000000000.a")]
    [InlineData("5.\0")]
    public void What_is_no_cursor_is_none(string text) => Assert.Null(ReportCursor.Read(text));
}
