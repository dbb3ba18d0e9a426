using QuizNet.Contracts;
using QuizNet.Quiz.Quizzes;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Assigned.Teaching;

/// <summary>What a teacher may choose.</summary>
internal static class AssignmentRules
{
    private static readonly TimeSpan Farthest = TimeSpan.FromDays(3653);

    /// <summary>What is wrong with the options, or null.</summary>
    public static string? Complaint(AssignmentOptions options, DateTimeOffset now) =>
        IsFar(options.OpensAt, now) || IsFar(options.ClosesAt, now) ? "Opening and closing time are within ten years from now."
        : options.ClosesAt <= options.OpensAt ? "It has to open before it closes."
        : options.Attempts is < 1 or > 100 ? "Each player has 1 to 100 attempts."
        : options.Minutes is < 1 or > 1440 ? "An attempt lasts 1 to 1,440 minutes."
        : !Enum.IsDefined(options.Feedback) ? "Feedback is given after each answer, at the end, or when the assignment is closed."
        : options is { Feedback: FeedbackTime.Closed, ClosesAt: null } ? "Solutions that are shown after closing need a closing time."
        : null;

    /// <summary>What is wrong with the title, or null.</summary>
    public static string? Complaint(string? title) =>
        title is null || (!string.IsNullOrWhiteSpace(title) && title.Length <= QuizRules.LongestTitle && title.IsStorable()) ? null : $"A title has 1 to {QuizRules.LongestTitle} characters.";

    /// <summary>Times as they are stored: in UTC, to the millisecond.</summary>
    public static AssignmentOptions Stored(AssignmentOptions options) => options with { OpensAt = Stored(options.OpensAt), ClosesAt = Stored(options.ClosesAt) };

    /// <summary>Whether what has been answered already stays what it was.</summary>
    public static bool MayChange(AssignmentOptions before, AssignmentOptions after) =>
        before == after with { OpensAt = before.OpensAt, ClosesAt = before.ClosesAt, Attempts = before.Attempts, Minutes = before.Minutes, Feedback = before.Feedback };

    private static bool IsFar(DateTimeOffset? time, DateTimeOffset now) => time is { } some && (some - now).Duration() > Farthest;

    private static DateTimeOffset? Stored(DateTimeOffset? time) => time is { } some ? DateTimeOffset.FromUnixTimeMilliseconds(some.ToUnixTimeMilliseconds()) : null;
}
