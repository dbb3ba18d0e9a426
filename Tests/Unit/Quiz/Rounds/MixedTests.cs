using QuizNet.Quiz.Games.Rounds;

namespace QuizNet.Unit.Quiz.Rounds;

public sealed class MixedTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(8)]
    public void Items_are_never_shown_in_their_right_order(int count)
    {
        for (var question = 0; question < 200; question++)
        {
            var shown = Mixed.Order("seed", question, count);

            Assert.Equal(Enumerable.Range(0, count), shown.Order());
            Assert.NotEqual(Enumerable.Range(0, count), shown);
        }
    }

    [Fact]
    public void The_order_is_the_same_for_all_and_another_one_in_another_game()
    {
        Assert.Equal(Mixed.Order("seed", 3, 8), Mixed.Order("seed", 3, 8));
        Assert.NotEqual(Mixed.Order("seed", 3, 8), Mixed.Order("another", 3, 8));
    }
}
