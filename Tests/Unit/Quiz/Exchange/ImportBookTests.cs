using QuizNet.Contracts;
using QuizNet.Quiz.Exchange;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Unit.Quiz.Exchange;

public sealed class ImportBookTests
{
    [Fact]
    public void A_title_that_is_too_long_is_cut_and_that_is_said()
    {
        // The last character that fits is half of one.
        var title = new string('x', QuizRules.LongestTitle - 2) + "🎉🎉🎉";

        var imported = new ImportBook().Close(title);

        Assert.Equal(new string('x', QuizRules.LongestTitle - 2) + "…", imported.Quiz.Title);
        Assert.Equal(ImportEffect.Changed, Assert.Single(imported.Problems).Effect);
    }

    [Fact]
    public void A_title_that_just_fits_is_left_alone()
    {
        var title = new string('x', QuizRules.LongestTitle);

        var imported = new ImportBook().Close(title);

        Assert.Equal(title, imported.Quiz.Title);
        Assert.Empty(imported.Problems);
    }
}
