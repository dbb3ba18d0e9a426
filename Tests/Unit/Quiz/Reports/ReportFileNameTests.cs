using QuizNet.Quiz.Reports.Files;

namespace QuizNet.Unit.Quiz.Reports;

public sealed class ReportFileNameTests
{
    [Theory]
    [InlineData("First steps", "First steps 2026-11-21.xlsx")]
    [InlineData("Zoé's Quiz: Flüsse", "Zoé's Quiz Flüsse 2026-11-21.xlsx")]
    [InlineData("../../etc/passwd", "etc passwd 2026-11-21.xlsx")]
    [InlineData("a\r\nSet-Cookie: b", "a Set-Cookie b 2026-11-21.xlsx")]
    [InlineData("\u202egpj.exe", "gpj.exe 2026-11-21.xlsx")]
    [InlineData("con", "con 2026-11-21.xlsx")]
    [InlineData("?*|\0", "Report 2026-11-21.xlsx")]
    [InlineData("", "Report 2026-11-21.xlsx")]
    public void A_file_is_called_like_the_quiz_as_far_as_files_can_be(string title, string name) => Assert.Equal(name, ReportFileName.Of(title, Lesson.Start, "xlsx"));

    [Fact]
    public void A_title_of_any_length_makes_a_name_that_every_file_system_takes() => Assert.Equal(96, ReportFileName.Of(new string('x', 5000), Lesson.Start, "xlsx").Length);
}
