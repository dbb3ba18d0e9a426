namespace QuizNet.Quiz.Exchange;

internal static class Excerpt
{
    private const int Longest = 60;

    /// <summary>Of a text that may be of any length, as much as it takes to find it again.</summary>
    public static string Of(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
