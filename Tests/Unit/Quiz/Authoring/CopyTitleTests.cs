using QuizNet.Quiz.Authoring.Making;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Unit.Quiz.Authoring;

public sealed class CopyTitleTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Capitals", "Capitals (2)")]
    [InlineData("Capitals (2)", "Capitals (3)")]
    [InlineData("Capitals (9)", "Capitals (10)")]
    [InlineData("Capitals (1)", "Capitals (1) (2)")]
    [InlineData("The war (1914)", "The war (1914) (2)")]
    public void Copies_are_numbered(string title, string copy) => Assert.Equal(copy, CopyTitle.Of(title));

    [Fact]
    public void A_long_title_stays_one_that_can_be_published() => Assert.Equal(QuizRules.LongestTitle, CopyTitle.Of(new string('x', 500)).Length);
}
