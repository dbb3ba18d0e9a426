using QuizNet.Quiz.Quizzes;

namespace QuizNet.Unit.Quiz.Authoring;

public sealed class QuizTagsTests
{
    [Fact]
    public void Tags_are_written_in_one_way_and_read_again()
    {
        Assert.Equal(["world war", "geography"], QuizTags.Normal([" World \n WAR ", "GEOGRAPHY", "geography", " "])!);
        Assert.Equal(["world war", "geography"], QuizTags.Read(QuizTags.Write(["World War", "Geography"])));
        Assert.Contains(QuizTags.Line("World  war"), QuizTags.Write(["Geography", "World War"])!, StringComparison.Ordinal);
        Assert.DoesNotContain(QuizTags.Line("war"), QuizTags.Write(["World War"])!, StringComparison.Ordinal);
    }

    [Fact]
    public void No_tags_are_none()
    {
        Assert.Null(QuizTags.Write(null));
        Assert.Null(QuizTags.Write(["", " "]));
        Assert.Empty(QuizTags.Read(null));
    }
}
