using System.Text.Json;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Assigned.Rows;

internal sealed class AssignmentRow
{
    /// <summary>Sorts by when it was made.</summary>
    public required string Id { get; init; }

    /// <summary>What players have; see <see cref="AssignedCode"/>.</summary>
    public required string Code { get; init; }

    public required string QuizId { get; init; }

    public required string Owner { get; init; }

    public required string Title { get; set; }

    public required string? Language { get; init; }

    public required int Questions { get; init; }

    /// <summary>Null: from the beginning.</summary>
    public DateTimeOffset? OpensAt { get; private set; }

    /// <summary>Null: never.</summary>
    public DateTimeOffset? ClosesAt { get; private set; }

    /// <summary>JSON of the options without the two times, which are searched for.</summary>
    public string OtherOptions { get; private set; } = "";

    /// <summary>Grows with every change.</summary>
    public required long Version { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required AssignmentOptions Options
    {
        get => JsonSerializer.Deserialize(OtherOptions, ContractsJson.Default.AssignmentOptions)! with { OpensAt = OpensAt, ClosesAt = ClosesAt };
        set => (OpensAt, ClosesAt, OtherOptions) =
            (value.OpensAt, value.ClosesAt, JsonSerializer.Serialize(value with { OpensAt = null, ClosesAt = null }, ContractsJson.Default.AssignmentOptions));
    }

    public AssignmentState StateAt(DateTimeOffset now) =>
        now >= ClosesAt ? AssignmentState.Closed : now < OpensAt ? AssignmentState.Scheduled : AssignmentState.Open;
}
