namespace QuizNet.Quiz.Reports.Keeping;

/// <summary>For how many days somebody wants their reports to be kept.</summary>
internal sealed class RetentionRow
{
    public required string Owner { get; init; }

    public required int Days { get; set; }
}
