namespace QuizNet.Quiz.Quizzes;

/// <summary>Tags in the one form in which they are compared, and as a column keeps them: a line each, with a line break before and behind.</summary>
internal static class QuizTags
{
    public const int Most = 12;
    public const int Longest = 30;

    private const char Break = '\n';

    /// <summary>Without white space around, in small letters, each once; null without any.</summary>
    public static IReadOnlyList<string>? Normal(IReadOnlyList<string>? tags)
    {
        var normal = tags?.Select(Normal).Where(tag => tag.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return normal is { Count: > 0 } ? normal : null;
    }

    public static string Normal(string tag) => string.Join(' ', tag.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    public static string? Write(IReadOnlyList<string>? tags) => Normal(tags) is { } normal ? Break + string.Join(Break, normal) + Break : null;

    public static IReadOnlyList<string> Read(string? written) => written?.Split(Break, StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>What a column has in it that has this tag.</summary>
    public static string Line(string tag) => Break + Normal(tag) + Break;
}
