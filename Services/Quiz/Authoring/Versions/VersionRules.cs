using QuizNet.Quiz.Quizzes;

namespace QuizNet.Quiz.Authoring.Versions;

/// <summary>Which of all that was saved can be gone back to.</summary>
internal static class VersionRules
{
    /// <summary>With the present one.</summary>
    public const int Most = 200;

    /// <summary>What one author saves within this time, from the first save on, is one version.</summary>
    public static readonly TimeSpan Span = TimeSpan.FromMinutes(10);

    /// <summary>Whether the present version goes into the history when this author saves; else what they save takes its place.</summary>
    public static bool Stays(StoredQuiz present, string? author, DateTimeOffset now) => present.Kept || present.SavedBy != author || now - present.BeganAt >= Span;

    /// <summary>What has to leave the history: of what is too much the oldest, and what was published last of all.</summary>
    public static IReadOnlyList<long> Surplus(IReadOnlyList<(long Version, bool Published)> history) =>
        [.. history.OrderBy(one => one.Published).ThenBy(one => one.Version).Take(history.Count - (Most - 1)).Select(one => one.Version)];
}
