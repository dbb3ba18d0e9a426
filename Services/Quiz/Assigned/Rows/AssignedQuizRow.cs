namespace QuizNet.Quiz.Assigned.Rows;

/// <summary>The quiz as it was assigned. It never changes, and is large, so it is read once and not with everything that is asked of an assignment.</summary>
internal sealed class AssignedQuizRow
{
    public required string AssignmentId { get; init; }

    /// <summary>JSON.</summary>
    public required string Quiz { get; init; }
}
