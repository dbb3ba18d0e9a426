using QuizNet.Quiz.Quizzes;

namespace QuizNet.Unit.Quiz.Authoring;

public sealed class PopularityTests
{
    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(3, 13, 4.3)]
    [InlineData(2, 9, 4.5)]
    public void Stars_are_the_mean(int ratings, int stars, double? mean) => Assert.Equal(mean, Popularity.Mean(ratings, stars));

    [Fact]
    public void One_friend_does_not_outweigh_a_hundred_and_bad_ratings_come_after_none()
    {
        Assert.True(Popularity.Standing(100, 480) > Popularity.Standing(1, 5));
        Assert.True(Popularity.Standing(1, 5) > Popularity.Standing(0, 0));
        Assert.True(Popularity.Standing(0, 0) > Popularity.Standing(1, 1));
        Assert.Equal(3000, Popularity.Standing(0, 0));
    }
}
