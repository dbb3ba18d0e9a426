namespace QuizNet.Quiz.Quizzes;

/// <summary>
/// How rated quizzes are put in order. As if each had five ratings of three stars to begin with: one friend's five stars do not
/// come before a hundred that are nearly as good.
/// </summary>
internal static class Popularity
{
    private const int Given = 5;
    private const int GivenStars = 3;

    /// <summary>In thousandths of a star. Stars are those of all ratings together.</summary>
    public static int Standing(int ratings, int stars) => (int)(1000L * ((Given * GivenStars) + stars) / (Given + ratings));

    /// <summary>To one decimal; null where nobody has rated.</summary>
    public static double? Mean(int ratings, int stars) => ratings == 0 ? null : Math.Round((double)stars / ratings, 1, MidpointRounding.AwayFromZero);
}
