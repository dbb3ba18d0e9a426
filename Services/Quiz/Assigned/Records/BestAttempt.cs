using QuizNet.Quiz.Assigned.Rows;

namespace QuizNet.Quiz.Assigned.Records;

/// <summary>Which of a player's attempts counts.</summary>
internal static class BestAttempt
{
    /// <summary>That with the most points, then with the most right answers, then the first. Those that are running count as far as they have come.</summary>
    public static AttemptRow Of(IEnumerable<AttemptRow> attempts) => attempts.OrderByDescending(attempt => attempt.Points).ThenByDescending(attempt => attempt.Right).ThenBy(attempt => attempt.Number).First();
}
