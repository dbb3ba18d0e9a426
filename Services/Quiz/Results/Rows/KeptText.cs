using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Results.Rows;

internal static class KeptText
{
    /// <summary>The text as both databases take it. Results are there to be kept: nobody can be told any more that a name will not do.</summary>
    public static string Of(string text) => text.IsStorable() ? text : string.Concat(text.EnumerateRunes().Where(rune => rune.Value != 0).Select(rune => rune.ToString()));
}
