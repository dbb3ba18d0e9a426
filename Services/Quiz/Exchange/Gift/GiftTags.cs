using System.Text.RegularExpressions;

namespace QuizNet.Quiz.Exchange.Gift;

/// <summary>Tags of a question, which Moodle since 3.6 keeps in the comment above it: // [tag:easy] [tag:chapter 2].</summary>
internal static partial class GiftTags
{
    public static IReadOnlyList<string> Read(string comments) =>
        comments.Length == 0 ? [] : [.. Tag().Matches(comments).Select(match => match.Groups[1].Value.Replace("\\]", "]", StringComparison.Ordinal).Trim()).Where(tag => tag.Length > 0).Distinct()];

    public static string Write(IEnumerable<string> tags) => string.Join(' ', tags.Select(tag => $"[tag:{tag.Replace("]", "\\]", StringComparison.Ordinal)}]"));

    public static bool Holds(string tag) => tag.Trim().Length == tag.Length && Writable().IsMatch(tag);

    [GeneratedRegex(@"\[tag:((?:\\\]|[^\]<>`\p{Cc}])+)\]")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^[^<>`\\\p{Cc}]+\z")]
    private static partial Regex Writable();
}
