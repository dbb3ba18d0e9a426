using QuizNet.Quiz.Games.Letters;

namespace QuizNet.Quiz.Results.Rows;

internal static class SearchedText
{
    /// <summary>As it is looked for: whatever its case and accents.</summary>
    public static string Of(string text) => Folding.Fold(text).ToLowerInvariant();
}
