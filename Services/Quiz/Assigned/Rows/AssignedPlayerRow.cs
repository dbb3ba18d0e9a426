using QuizNet.Quiz.Games;

namespace QuizNet.Quiz.Assigned.Rows;

/// <summary>Who takes part in an assignment: whoever has the account, or else whoever holds the key.</summary>
internal sealed class AssignedPlayerRow
{
    public required string Id { get; init; }

    public required string AssignmentId { get; init; }

    public required string? Account { get; init; }

    public required string KeyHash { get; set; }

    public required string Name { get; init; }

    /// <summary>Two names with one key look the same.</summary>
    public required string NameKey { get; init; }

    public bool IsOf(string? account, string? key) => (Account is not null && Account == account) || (key is { Length: > 0 and <= AttemptKey.Longest } && KeyHash == GameKey.Hash(key));
}
