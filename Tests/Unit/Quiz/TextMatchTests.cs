using QuizNet.Quiz.Games.Judging;

namespace QuizNet.Unit.Quiz;

public sealed class TextMatchTests
{
    [Theory]
    [InlineData("Marie Curie", "marie  curie ", true)]
    [InlineData("São Paulo", "sao paulo", true)]
    [InlineData("Rock'n'Roll", "rock n roll", true)]
    [InlineData("H₂O", "h2o", true)]
    [InlineData("Москва", "москва", true)]
    [InlineData("กิน", "กัน", false)]
    [InlineData("❤️", "👍️", false)]
    [InlineData("Photosynthesis", "fotosynthesis", true)]
    [InlineData("Photosynthesis", "photosinthesys", true)]
    [InlineData("Photosynthesis", "fotosintesis", false)]
    [InlineData("Berlin", "Berlni", true)]
    [InlineData("Berlin", "Bern", false)]
    [InlineData("Rome", "Roma", false)]
    [InlineData("1969", "1968", false)]
    [InlineData("C++", "C", true)]
    [InlineData("+", "-", false)]
    [InlineData("+", " + ", true)]
    [InlineData("", "a", false)]
    public void Case_spaces_accents_and_small_typos_are_forgiven(string accepted, string given, bool same)
    {
        Assert.Equal(same, TextMatch.IsSame(accepted, given, caseCounts: false, typos: true));
    }

    [Theory]
    [InlineData("NaCl", "nacl", false)]
    [InlineData("NaCl", " NaCl", true)]
    public void Case_counts_where_the_author_says_so(string accepted, string given, bool same)
    {
        Assert.Equal(same, TextMatch.IsSame(accepted, given, caseCounts: true, typos: false));
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("abcd", "acbd", 1)]
    [InlineData("ab", "ba", 1)]
    public void A_distance_counts_letters(string left, string right, int distance)
    {
        Assert.Equal(distance, TextMatch.Distance(left, right));
        Assert.Equal(distance, TextMatch.Distance(right, left));
    }
}
